package org.dungchung.exchange.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as disks, networks and wicked people do, by a seed; of a zip file sometimes what is packed. */
final class Mutator {

    private static final byte[][] WICKED = {
        {-1, -1, -1, -1},
        {0, 0, 0, 0},
        {0x7f, -1, -1, -1},
        {-1, -1, -1, 0x7f},
        "ZZZZZZZ1".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "<!DOCTYPE a [<!ENTITY b \"c\">]>".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "1e999999999".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "\"'<>[]{},;".getBytes(java.nio.charset.StandardCharsets.US_ASCII)
    };

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    byte[] change(byte[] file) {
        boolean packed = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        return packed && random.nextInt(3) > 0 ? repacked(file) : several(file);
    }

    private byte[] several(byte[] file) {
        byte[] changed = file.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] file) {
        int at = random.nextInt(file.length);
        int length = Math.min(random.nextInt(64) + 1, file.length - at);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(file, at);
            case 1 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            case 2 -> joined(Arrays.copyOf(file, at + length), Arrays.copyOfRange(file, at, file.length));
            case 3 -> {
                byte[] wicked = WICKED[random.nextInt(WICKED.length)];
                yield joined(joined(Arrays.copyOf(file, at), wicked), Arrays.copyOfRange(file, at, file.length));
            }
            case 4 -> {
                byte[] wicked = WICKED[random.nextInt(WICKED.length)];
                System.arraycopy(wicked, 0, file, at, Math.min(wicked.length, file.length - at));
                yield file;
            }
            default -> {
                file[at] ^= (byte) (1 << random.nextInt(8));
                yield file;
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private byte[] repacked(byte[] file) {
        var written = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(written)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(2) == 0 && content.length > 0 ? several(content) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }
}
