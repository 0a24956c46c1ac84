package org.dungchung.exchange.returning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dungchung.exchange.Finding;
import org.dungchung.exchange.ImportRun;
import org.dungchung.exchange.ImportRuns;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.UnknownImport;
import org.dungchung.exchange.writing.ExportFormat;
import org.dungchung.exchange.writing.Formats;
import org.dungchung.exchange.writing.Language;
import org.dungchung.exchange.writing.RowWriter;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes the refused rows of a run, each with its reasons. */
@Service
public class RefusedFile {

    private static final String HEAD = SqlFile.read(RefusedFile.class, "refused-head.sql");
    private static final String ROWS = SqlFile.read(RefusedFile.class, "refused-rows.sql");
    private static final TypeReference<List<@Nullable String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final ImportRuns runs;
    private final ImportTargets targets;
    private final Formats formats;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RefusedFile(ImportRuns runs, ImportTargets targets, Formats formats, JdbcClient jdbc, JsonMapper json) {
        this.runs = runs;
        this.targets = targets;
        this.formats = formats;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The format of the file of a run.
     *
     * @throws UnknownImport if there is no such run, it is not the caller's to see, or nothing was refused
     */
    public ExportFormat format(UUID run) {
        String format = runs.get(run).returnFormat();
        if (format == null) {
            throw new UnknownImport(run);
        }
        return formats.get(format);
    }

    /**
     * Writes the file of a run: all its refused rows, in their order.
     *
     * @throws UnknownImport as for {@link #format}
     */
    @Transactional(readOnly = true)
    public void write(UUID run, Language language, OutputStream out) throws IOException {
        ExportFormat format = format(run);
        ImportRun found = runs.get(run);
        Head head = jdbc.sql(HEAD)
                .param("run", run)
                .query((row, number) -> Head.read(row))
                .single();
        var reasons = new Reasons(language, targets.fieldsOf(found.target()));
        boolean places = format.format().equals("csv") && !found.format().equals("csv");
        try (RowWriter file = format.open(ReturnedLayer.of(head, language, places), out)) {
            jdbc.sql(ROWS).withFetchSize(1000).param("run", run).query(row -> {
                ReturnedRow returned = read(row, head, reasons);
                try {
                    file.write(returned);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ReturnedRow read(ResultSet row, Head head, Reasons reasons) throws SQLException {
        return new ReturnedRow(
                json.readValue(row.getString("cells"), CELLS),
                head.heads().size(),
                reasons.of(json.readValue(row.getString("findings"), FINDINGS)),
                geometry(row.getBytes("shape")));
    }

    private static @Nullable Geometry geometry(byte @Nullable [] shape) {
        try {
            return shape == null ? null : new WKBReader().read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException("what was kept is no WKB", e);
        }
    }
}
