package org.dungchung.exchange.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip file that somebody sent: its entries are opened by name and never written where their names say. */
public final class PackedFile implements AutoCloseable {

    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final String format;

    /**
     * Opens a zip file.
     *
     * @param format for people
     * @throws UnreadableFile if it is none, or has names that lead out of it
     */
    public PackedFile(Path file, String format) {
        this.format = format;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableFile.notThisFormat(format, "it cannot be unpacked: it breaks off, or is no zip file.");
        }
        try {
            refuseDangers();
        } catch (UnreadableFile e) {
            close();
            throw e;
        }
    }

    private void refuseDangers() {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableFile(
                    "unpacks-too-large", "The file packs %d files.".formatted(zip.size()), Map.of("files", zip.size()));
        }
        for (String name : names()) {
            if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
                throw new UnreadableFile(
                        "unsafe-file", "The file packs a file with a name that leads out of it.", Map.of());
            }
        }
    }

    /** The names of all packed files. */
    public List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** The name of the packed file that is called like this, in whatever capitals; {@code name} when there is none. */
    public String called(String name) {
        return names().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    /** Opens the packed file of this name; null when there is none. */
    public @Nullable InputStream find(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try {
            return new BufferedInputStream(
                    new GuardedStream(zip.getInputStream(entry), entry::getCompressedSize), 1 << 16);
        } catch (IOException e) {
            throw broken();
        }
    }

    /**
     * Opens the packed file of this name.
     *
     * @throws UnreadableFile if there is none
     */
    public InputStream open(String name) {
        InputStream found = find(name);
        if (found == null) {
            throw UnreadableFile.notThisFormat(format, "the part '%s' is missing in it.".formatted(name));
        }
        return found;
    }

    /**
     * Whether the packed file of this name has these bytes anywhere; far quicker than to understand it.
     *
     * @throws UnreadableFile if there is none of this name, or it cannot be unpacked
     */
    public boolean mentions(String name, String ascii) {
        int kept = ascii.length() - 1;
        byte[] buffer = new byte[1 << 16];
        int length = 0;
        try (InputStream in = open(name)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer, length, buffer.length - length)) {
                length += read;
                if (new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(ascii)) {
                    return true;
                }
                int left = Math.min(kept, length);
                System.arraycopy(buffer, length - left, buffer, 0, left);
                length = left;
            }
            return false;
        } catch (IOException e) {
            throw broken();
        }
    }

    private UnreadableFile broken() {
        return UnreadableFile.notThisFormat(format, "a part of it cannot be unpacked.");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
