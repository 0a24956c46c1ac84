package org.dungchung.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dungchung.platform.Refusal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files of every format: whatever stands in them is read or refused in words, within ten seconds, and nothing else happens.
 *
 * <p>The system property {@code mutants} says how many of each format; they are the same each time.
 */
class MutantTests {

    private static final int MUTANTS = Integer.getInteger("mutants", 200);
    private static final int SECONDS = 10;
    private static final Map<String, FeatureReader> READERS = Readers.all();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "xlsx", "xls", "gpkg", "shapefile", "kml"})
    void isReadOrRefused(String format) throws Exception {
        byte[] whole = SampleFiles.of(format, folder);
        assertThat(read(format, whole)).isPositive();
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            for (int seed = 0; seed < MUTANTS; seed++) {
                byte[] mutant = new Mutator(seed).change(whole);
                outlive(one.submit(() -> read(format, mutant)), format + " " + seed);
            }
        } finally {
            one.shutdownNow();
        }
    }

    private static void outlive(Future<Long> reading, String which) throws InterruptedException {
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

    private static long read(String format, byte[] file) throws IOException {
        var rows = new long[1];
        try (var source = new Source(new ByteArrayInputStream(file), null, null)) {
            var table = new MappedTable(Readers.columns("code", "name", "x", "y"), row -> rows[0]++);
            FeatureReader reader = Objects.requireNonNull(READERS.get(format));
            reader.crs(source);
            reader.read(source, table);
            table.end();
        }
        return rows[0];
    }
}
