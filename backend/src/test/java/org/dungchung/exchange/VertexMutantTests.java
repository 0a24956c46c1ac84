package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.FontColumns;
import org.dungchung.exchange.reading.MappedTable;
import org.dungchung.exchange.reading.Mutants;
import org.dungchung.exchange.reading.Readers;
import org.dungchung.exchange.reading.SampleFiles;
import org.dungchung.exchange.reading.Source;
import org.dungchung.geo.crs.CoordinateSystems;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged lists of vertices: their lines are made or refused, and nothing else happens. */
class VertexMutantTests {

    private static final Map<String, FeatureReader> READERS = Readers.all();
    private static final ImportTarget TARGET = ImportTarget.of(
            "pole-lines",
            Places.Shape.LINE,
            true,
            new ImportTarget.Loading(() -> {}, order -> {}, (order, reason) -> {}));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls"})
    void isReadOrRefused(String format) throws Exception {
        byte[] whole = SampleFiles.vertices(format, folder);
        assertThat(lines(format, whole)).isEqualTo(5);

        Mutants.outlive(whole, "vertices " + format, mutant -> lines(format, mutant));
    }

    private static long lines(String format, byte[] file) throws IOException {
        var lines = new long[1];
        try (var source = new Source(new ByteArrayInputStream(file), null, null)) {
            var columns = new ColumnMap(
                    TARGET.fields().stream().map(VertexFields::wanted).toList(),
                    Map.of(),
                    new ColumnMap.Layout(null, null, "EPSG:4326"));
            var rows = new VertexRows(
                    new VertexFields(TARGET),
                    new Places(CoordinateSystems.of("EPSG:4326"), null),
                    line -> lines[0]++,
                    (row, field, cell, why) -> {},
                    new RowSpans());
            var table = new MappedTable(columns, rows);
            FeatureReader reader = Objects.requireNonNull(READERS.get(format));
            reader.read(source, FontColumns.of(reader, source, columns).into(table));
            table.end();
            rows.end();
        }
        return lines[0];
    }
}
