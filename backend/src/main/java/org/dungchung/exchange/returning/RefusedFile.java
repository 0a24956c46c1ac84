package org.dungchung.exchange.returning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dungchung.exchange.Finding;
import org.dungchung.exchange.ImportRun;
import org.dungchung.exchange.ImportRuns;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.UnknownImport;
import org.dungchung.exchange.writing.ExportFormat;
import org.dungchung.exchange.writing.Formats;
import org.dungchung.exchange.writing.Language;
import org.dungchung.exchange.writing.Layer;
import org.dungchung.exchange.writing.Marking;
import org.dungchung.exchange.writing.RowWriter;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.platform.Reading;
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
@Reading
public class RefusedFile {

    private static final String HEAD = SqlFile.read(RefusedFile.class, "refused-head.sql");
    private static final String ROWS = SqlFile.read(RefusedFile.class, "refused-rows.sql");
    private static final TypeReference<List<@Nullable String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    /** By which a text is known as UTF-8, whatever encoding is declared for it. */
    private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final ImportRuns runs;
    private final ImportTargets targets;
    private final Formats formats;
    private final Marking marking;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RefusedFile(
            ImportRuns runs,
            ImportTargets targets,
            Formats formats,
            Marking marking,
            JdbcClient jdbc,
            JsonMapper json) {
        this.marking = marking;
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
     * What the file of a run is called: what its rows are stands in it, by which the next import knows them.
     *
     * @throws UnknownImport as for {@link #format}
     */
    public String name(UUID run, Language language) {
        String what = language == Language.VI ? "dong-bi-tu-choi" : "refused";
        return "%s-%s-%s.%s"
                .formatted(what, runs.get(run).target(), run, format(run).extension());
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
        var cells = new ReasonCells(
                new Reasons(
                        language,
                        found.target(),
                        targets.fieldsOf(found.target()),
                        CoordinateSystems.of(head.crs()).axes()),
                format.format().equals("shapefile"));
        int columns = cells.areShort() ? most(run, cells) : 1;
        if (head.encoded() && format.format().equals("geojson")) {
            out.write(MARK);
        }
        Layer layer = ReturnedLayer.of(head, language, columns, places(format, found));
        try (RowWriter file = marking.open(format, layer, language, out)) {
            each(run, row -> file.write(read(row, head, cells)));
            file.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What has become a list of texts says where its rows are by columns that its target has: people of a grid by no WKT. */
    private static List<String> places(ExportFormat format, ImportRun run) {
        if (!format.format().equals("csv") || run.format().equals("csv")) {
            return List.of();
        }
        return run.format().equals("geotiff") ? List.of("x", "y") : List.of("wkt");
    }

    /** How many cells the reasons of a row take at most. */
    private int most(UUID run, ReasonCells cells) {
        var most = new AtomicInteger(1);
        each(run, row -> most.accumulateAndGet(cells.of(findings(row)).size(), Math::max));
        return most.get();
    }

    private void each(UUID run, RowSink sink) {
        jdbc.sql(ROWS).withFetchSize(1000).param("run", run).query(row -> {
            try {
                sink.take(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ReturnedRow read(ResultSet row, Head head, ReasonCells cells) throws SQLException {
        return new ReturnedRow(
                json.readValue(row.getString("cells"), CELLS),
                head.heads().size(),
                cells.of(findings(row)),
                geometry(row.getBytes("shape")));
    }

    private List<Finding> findings(ResultSet row) throws SQLException {
        return json.readValue(row.getString("findings"), FINDINGS);
    }

    private static @Nullable Geometry geometry(byte @Nullable [] shape) {
        try {
            return shape == null ? null : new WKBReader().read(shape);
        } catch (ParseException e) {
            throw new IllegalStateException("what was kept is no WKB", e);
        }
    }

    private interface RowSink {

        void take(ResultSet row) throws SQLException, IOException;
    }
}
