package org.dungchung.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports small files written in a test, and reads back what became of them. */
@TestComponent
class ImportBench {

    static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);

    private final Importing importing;
    private final ImportRuns runs;
    private final CurrentCaller currentCaller;
    private final JdbcClient jdbc;

    ImportBench(Importing importing, ImportRuns runs, CurrentCaller currentCaller, JdbcClient jdbc) {
        this.importing = importing;
        this.runs = runs;
        this.currentCaller = currentCaller;
        this.jdbc = jdbc;
    }

    /** @param spec JSON in which a single quote stands for a double one; without a mode it is applied */
    ImportRun run(String spec, String text) {
        return run(PLANNER, spec, text.getBytes(StandardCharsets.UTF_8));
    }

    ImportRun run(Caller caller, String spec, byte[] file) {
        var done = new AtomicReference<ImportRun>();
        currentCaller.run(
                caller,
                () -> done.set(importing.run(
                        new ByteArrayInputStream(file),
                        "test",
                        ImportSpec.parse(withMode(spec).replace('\'', '"')))));
        return java.util.Objects.requireNonNull(done.get());
    }

    private static String withMode(String spec) {
        return spec.contains("'mode'") ? spec : spec.replaceFirst("^\\{", "{'mode':'apply',");
    }

    List<Finding> refusals(ImportRun run) {
        return findings(run, Severity.REFUSED);
    }

    List<Finding> findings(ImportRun run, Severity severity) {
        var found = new ArrayList<Finding>();
        currentCaller.run(Caller.SYSTEM, () -> runs.findings(run.id(), severity, 0, 1_000_000, found::add));
        return found;
    }

    void organisation(String code, String kind) {
        jdbc.sql("insert into organisation.organisation (code, name, kind) values (?, ?, ?)")
                .params(code, code + " Co", kind)
                .update();
    }

    /** A square commune of the given size in degrees with its south-western corner at a position. */
    void commune(String code, double west, double south, double size) {
        String spec = "{'format':'csv','target':'areas','level':'COMMUNE'}";
        run(spec, "code,name,parent,wkt\n%s,%s,99,\"%s\"\n".formatted(code, code, square(west, south, size)));
    }

    static String square(double west, double south, double size) {
        double east = west + size;
        double north = south + size;
        return "POLYGON((%s %s, %s %s, %s %s, %s %s, %s %s))"
                .formatted(west, south, east, south, east, north, west, north, west, south);
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
