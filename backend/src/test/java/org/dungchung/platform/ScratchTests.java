package org.dungchung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
    void aFolderThatWasJustMadeMayNotBeLockedYet() throws IOException {
        Path made = Files.createDirectory(all.resolve("server-new"));

        assertThat(Scratch.in(all).sweepOthers()).isZero();
        assertThat(made).exists();
    }
}
