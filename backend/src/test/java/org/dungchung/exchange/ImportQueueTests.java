package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two imports at once; whoever does not get its turn is told when to come again. */
class ImportQueueTests {

    private final ImportQueue queue = new ImportQueue(new CurrentCaller(), Duration.ofMillis(200));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch done = new CountDownLatch(1);

    @AfterEach
    void stop() {
        done.countDown();
        threads.shutdown();
        queue.stop();
    }

    @Test
    void aThirdImportIsRefusedWhileTwoGoOnAndLetInAfterwards() throws Exception {
        var begun = new CountDownLatch(2);
        List<Future<String>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(threads.submit(() -> queue.inTurn(() -> {
                begun.countDown();
                await(done);
                return "loaded";
            })));
        }
        await(begun);

        assertThatExceptionOfType(TooManyImports.class)
                .isThrownBy(() -> queue.inTurn(() -> "loaded too"))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.BUSY))
                .satisfies(refusal -> assertThat(refusal.facts()).containsKey(Refusal.RETRY_AFTER));

        done.countDown();
        for (Future<String> each : both) {
            assertThat(each.get()).isEqualTo("loaded");
        }
        assertThat(queue.inTurn(() -> "loaded too")).isEqualTo("loaded too");
    }

    @Test
    void aTurnThatEndsWithAnErrorIsFreeAgain() {
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(StackOverflowError.class)
                    .isThrownBy(() -> queue.inTurn(() -> {
                        throw new StackOverflowError();
                    }));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
