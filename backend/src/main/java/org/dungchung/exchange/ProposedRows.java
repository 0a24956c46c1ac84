package org.dungchung.exchange;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.dungchung.exchange.reading.Source;
import org.dungchung.platform.CopyBuffer;
import org.dungchung.platform.CopyInto;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows that a file would change as they stand in it, by reading it a second time; within the transaction of its caller. */
@Component
class ProposedRows {

    private static final String COPY = "copy proposed_sent (run_id, row_number, change, cells) from stdin";
    private static final String STAGE = SqlFile.read(ProposedRows.class, "proposed-stage.sql");
    private static final String KEEP = SqlFile.read(ProposedRows.class, "proposed-rows-keep.sql");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    ProposedRows(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    /**
     * Keeps rows with what each would do.
     *
     * @return the titles of their cells
     */
    List<String> keep(ImportJob job, RowIntake.Taken taken, Map<Long, String> changes) {
        var wanted = new BitSet();
        changes.keySet().forEach(number -> wanted.set((int) Math.min(number, Integer.MAX_VALUE - 1)));
        jdbc.sql(STAGE).update();
        var rows = new CopyInto(dataSource, COPY);
        var originals = new OriginalRows(taken.columns(), wanted, ReasonColumn::is, (number, cells, geometry) -> {
            write(rows.row(), job.run(), number, Objects.requireNonNull(changes.get(number)), cells);
            rows.endRow();
        });
        try (Source source = job.source()) {
            job.order().reader().read(source, taken.fonts().into(originals));
        }
        rows.finish();
        jdbc.sql(KEEP).update();
        return originals.heads();
    }

    private static void write(CopyBuffer rows, UUID run, long number, String change, List<@Nullable String> cells) {
        rows.value(run.toString());
        rows.value(Long.toString(number));
        rows.value(change);
        rows.value(JSON.writeValueAsString(
                cells.stream().map(RefusedRows::storable).toList()));
    }
}
