package org.dungchung.exchange.reading;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dungchung.platform.Refusal;

/** Damaged copies of a file. The system property {@code mutants} says how many; they are the same each time. */
public final class Mutants {

    private static final int COUNT = Integer.getInteger("mutants", 200);
    private static final int SECONDS = 10;

    private Mutants() {}

    /** Fails at the first copy that is neither read nor refused in words within ten seconds. */
    public static void outlive(byte[] whole, String name, Reading reading) throws InterruptedException {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            for (int seed = 0; seed < COUNT; seed++) {
                byte[] mutant = new Mutator(seed).change(whole);
                await(
                        one.submit(() -> {
                            reading.read(mutant);
                            return true;
                        }),
                        name + " " + seed);
            }
        } finally {
            one.shutdownNow();
        }
    }

    private static void await(Future<Boolean> reading, String which) throws InterruptedException {
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            fail("Mutant " + which + " hangs.");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof Refusal)) {
                fail("Mutant " + which, e.getCause());
            }
        }
    }

    /** Reads a file to its end. */
    @FunctionalInterface
    public interface Reading {

        void read(byte[] file) throws Exception;
    }
}
