package org.dungchung.exchange;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.dungchung.exchange.reading.Source;
import org.dungchung.platform.CopyBuffer;
import org.dungchung.platform.CopyInto;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the refused rows of a run as they came, by reading the file a second time; within the transaction of its caller. */
@Component
class RefusedRows {

    private static final String NUMBERS = SqlFile.read(RefusedRows.class, "refused-numbers.sql");
    private static final String HEADS = SqlFile.read(RefusedRows.class, "refused-heads.sql");
    private static final String STAGE = SqlFile.read(RefusedRows.class, "refused-stage.sql");
    private static final String KEEP = SqlFile.read(RefusedRows.class, "refused-keep.sql");
    private static final String COPY = "copy refused_sent (run_id, row_number, cells, shape) from stdin";

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final JsonMapper json;

    RefusedRows(JdbcClient jdbc, DataSource dataSource, JsonMapper json) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Keeps them, with the titles of their columns and the format in which they can go back; returns which of their cells is the code of an
     * asset, null when none is or no row was refused.
     */
    @Nullable Integer keep(ImportJob job, RowIntake.Taken taken) {
        var numbers = new BitSet();
        jdbc.sql(NUMBERS).query(row -> {
            numbers.set((int) Math.min(row.getLong(1), Integer.MAX_VALUE - 1));
        });
        if (numbers.isEmpty()) {
            return null;
        }
        taken.spans().widen(numbers);
        OriginalRows originals = read(job, taken, numbers);
        return taken.codeAmong(originals.heads());
    }

    private OriginalRows read(ImportJob job, RowIntake.Taken taken, BitSet numbers) {
        var shapes = new ReturnFormat(
                job.order().reader().format(), job.order().target().shape());
        var rows = new CopyInto(dataSource, COPY);
        var originals = new OriginalRows(taken.columns(), numbers, ReasonColumn::is, (number, cells, geometry) -> {
            shapes.see(cells, geometry);
            write(rows.row(), job.run(), number, cells, geometry);
            rows.endRow();
        });
        jdbc.sql(STAGE).update();
        try (Source source = job.source()) {
            job.order().reader().read(source, taken.fonts().into(originals));
        }
        rows.finish();
        jdbc.sql(KEEP).update();
        shapes.see(originals.heads());
        jdbc.sql(HEADS)
                .param("run", job.run())
                .param("titles", titles(originals))
                .param("heads", originals.heads().toArray(String[]::new))
                .param("crs", taken.columns().layout().crs())
                .param("part", originals.part())
                .param("format", shapes.format())
                .param("shape", shapes.shape().name())
                .update();
        return originals;
    }

    private void write(
            CopyBuffer rows, UUID run, long number, List<@Nullable String> cells, @Nullable Geometry geometry) {
        rows.value(run.toString());
        rows.value(Long.toString(number));
        rows.value(json.writeValueAsString(
                cells.stream().map(RefusedRows::storable).toList()));
        rows.value(geometry == null ? null : "\\x" + HexFormat.of().formatHex(new WKBWriter().write(geometry)));
    }

    private @Nullable String titles(OriginalRows originals) {
        return originals.titles().isEmpty()
                ? null
                : json.writeValueAsString(originals.titles().stream()
                        .map(cells -> cells.stream().map(RefusedRows::storable).toList())
                        .toList());
    }

    /** PostgreSQL stores every character but this one. */
    static @Nullable String storable(@Nullable String cell) {
        return cell == null ? null : cell.replace("\0", "");
    }
}
