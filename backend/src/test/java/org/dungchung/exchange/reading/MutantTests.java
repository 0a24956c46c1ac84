package org.dungchung.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged files of every format: whatever stands in them is read or refused in words, within ten seconds, and nothing else happens.
 */
class MutantTests {

    private static final Map<String, FeatureReader> READERS = Readers.all();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "xlsx", "xls", "gpkg", "shapefile", "kml", "geotiff"})
    void isReadOrRefused(String format) throws Exception {
        byte[] whole = SampleFiles.of(format, folder);
        assertThat(read(format, whole)).isPositive();
        Mutants.outlive(whole, format, mutant -> read(format, mutant));
    }

    @Test
    void everyFormatThatIsReadIsDamaged() throws Exception {
        var damaged = MutantTests.class
                .getDeclaredMethod("isReadOrRefused", String.class)
                .getAnnotation(ValueSource.class)
                .strings();
        assertThat(damaged).containsExactlyInAnyOrderElementsOf(READERS.keySet());
    }

    private static long read(String format, byte[] file) throws IOException {
        var rows = new long[1];
        try (var source = new Source(new ByteArrayInputStream(file), null, null)) {
            ColumnMap columns = Readers.columns("code", "name", "x", "y", "people");
            var table = new MappedTable(columns, row -> rows[0]++);
            FeatureReader reader = Objects.requireNonNull(READERS.get(format));
            reader.crs(source);
            reader.read(source, FontColumns.of(reader, source, columns).into(table));
            table.end();
        }
        return rows[0];
    }
}
