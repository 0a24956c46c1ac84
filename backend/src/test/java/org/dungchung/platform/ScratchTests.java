package org.dungchung.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTests {

    @TempDir
    Path all;

    @Test
    void whatAServerLeftThatIsNoMoreIsSweptAwayAndNothingOfOneThatRuns() throws IOException {
        Scratch killed = Scratch.in(all);
        Path left = Files.createDirectories(killed.path().resolve("import-1").resolve("deep"));
        Files.writeString(left.resolve("list.csv"), "half a file");
        Scratch running = Scratch.in(all);
        Path used = Files.writeString(running.path().resolve("upload-1"), "a file");
        Scratch starting = Scratch.in(all);
        for (Scratch each : new Scratch[] {killed, running, starting}) {
            Files.setLastModifiedTime(each.path(), FileTime.from(Instant.now().minusSeconds(3600)));
        }
        killed.leave();

        assertThat(starting.sweepOthers()).isOne();

        assertThat(killed.path()).doesNotExist();
        assertThat(used).exists();
        assertThat(starting.path()).exists();
        assertThat(starting.sweepOthers()).isZero();
    }

    @Test
    void nobodyElseLooksIntoTheFolderOfAllServers() throws IOException {
        Path open = Files.createDirectory(
                all.resolve("open"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        for (Path folder : List.of(open, all.resolve("new"))) {
            Scratch.in(folder);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aLinkInItsPlaceIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(all.resolve("link"), Files.createDirectory(all.resolve("elsewhere")));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Scratch.in(link))
                .withCauseInstanceOf(NotDirectoryException.class);
    }

    /** Only the superuser can give a folder away, and could close one of somebody else. */
    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        assumeThat(Files.getOwner(all).getName()).isEqualTo("root");
        Path theirs = Files.createDirectory(all.resolve("theirs"));
        Files.setOwner(
                theirs, theirs.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Scratch.in(theirs))
                .withCauseInstanceOf(AccessDeniedException.class);
        assertThat(theirs).isEmptyDirectory();
    }

    @Test
    void aFolderThatWasJustMadeMayNotBeLockedYet() throws IOException {
        Path made = Files.createDirectory(all.resolve("server-new"));

        assertThat(Scratch.in(all).sweepOthers()).isZero();
        assertThat(made).exists();
    }
}
