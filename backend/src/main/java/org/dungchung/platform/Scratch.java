package org.dungchung.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files on disk for as long as something is being done. Each server has a folder of its own among those of its user and holds a lock in it; what
 * servers left behind that were killed is swept away by the next one that starts.
 */
public final class Scratch {

    private static final String LOCK = "lock";
    private static final Duration SURELY_LOCKED = Duration.ofMinutes(1);
    private static final Scratch OWN =
            in(Path.of(System.getProperty("java.io.tmpdir"), "dungchung-scratch-" + System.getProperty("user.name")));

    private final Path all;
    private final Path own;

    @SuppressWarnings("UnusedVariable") // held until the server ends, however it ends
    private final FileLock held;

    private Scratch(Path all, Path own, FileLock held) {
        this.all = all;
        this.own = own;
        this.held = held;
    }

    /**
     * A new folder of a server within {@code all}, the folder of all of them, into which nobody else looks.
     *
     * @throws UncheckedIOException if somebody else made {@code all}, or a link in its place
     */
    static Scratch in(Path all) {
        try {
            Path own = Files.createTempDirectory(PrivateFolder.of(all), "server-");
            if (!PrivateFolder.haveOneOwner(all, own)) {
                Files.delete(own);
                throw new AccessDeniedException(all.toString(), null, "it belongs to somebody else");
            }
            FileLock held = open(own).lock();
            return new Scratch(all, own, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new empty file. */
    public static Path file(String beginning, String ending) throws IOException {
        return Files.createTempFile(OWN.own, beginning, ending);
    }

    /** A new empty folder. */
    public static Path folder(String beginning) throws IOException {
        return Files.createTempDirectory(OWN.own, beginning);
    }

    /** Takes away what servers left that are no more; answers how many. */
    static int sweep() {
        return OWN.sweepOthers();
    }

    int sweepOthers() {
        try (Stream<Path> servers = Files.list(all)) {
            return (int) servers.filter(server -> !server.equals(own))
                    .filter(Scratch::isAbandoned)
                    .peek(Scratch::delete)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return own;
    }

    void leave() throws IOException {
        held.channel().close();
    }

    /** Nobody holds its lock, and whoever made it had time to. */
    private static boolean isAbandoned(Path server) {
        try {
            FileTime made = Files.getLastModifiedTime(server);
            if (made.toInstant().isAfter(Instant.now().minus(SURELY_LOCKED))) {
                return false;
            }
            try (FileChannel channel = open(server);
                    FileLock lock = channel.tryLock()) {
                return lock != null;
            }
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileChannel open(Path server) throws IOException {
        return FileChannel.open(server.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> inside = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inside) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
