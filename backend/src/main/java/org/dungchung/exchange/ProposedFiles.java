package org.dungchung.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.changeset.Proposals;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files of which the rows wait for review, as they came; within the transaction of its caller. */
@Component
class ProposedFiles {

    private static final int PART = 1 << 20;
    private static final int PARTS_AT_ONCE = 4;
    private static final String KEEP_PART = SqlFile.read(ProposedFiles.class, "proposed-file-keep.sql");
    private static final String PARTS = SqlFile.read(ProposedFiles.class, "proposed-file.sql");
    private static final String KEEP = SqlFile.read(ProposedFiles.class, "proposed-keep.sql");
    private static final String SPEC = SqlFile.read(ProposedFiles.class, "proposed-spec.sql");
    private static final String REFUSALS = SqlFile.read(ProposedFiles.class, "proposed-refusals.sql");

    private final JdbcClient jdbc;
    private final Proposals proposals;
    private final ProposedRows rows;

    ProposedFiles(JdbcClient jdbc, Proposals proposals, ProposedRows rows) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.rows = rows;
    }

    /** Keeps the file of a run, what its rows would change, and both as an item of a change-set; nothing where they change nothing. */
    void keep(ImportJob job, RowIntake.Taken taken, Map<Long, String> changes, RunTables.Outcome outcome) {
        if (changes.isEmpty()) {
            return;
        }
        List<String> heads = rows.keep(job, taken, changes);
        keepFile(job);
        var told = new HashMap<String, @Nullable Object>();
        told.put("file", job.upload().name());
        told.put("target", job.order().target().id());
        told.put("created", outcome.created());
        told.put("updated", outcome.updated());
        told.put("warnings", outcome.warnings());
        told.put("run", job.run());
        UUID changeSet = proposals.keep(Importing.PUBLISH, new Object[] {job.run()}, told);
        jdbc.sql(KEEP)
                .param("run", job.run())
                .param("change_set_id", changeSet)
                .param("heads", heads.toArray(String[]::new))
                .update();
    }

    private void keepFile(ImportJob job) {
        try (InputStream in = job.upload().open()) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                jdbc.sql(KEEP_PART)
                        .param("run", job.run())
                        .param("part", part++)
                        .param("bytes", bytes)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a run as it came; whoever asks closes it. */
    Upload file(UUID run, String name) {
        return Upload.written(
                name,
                out -> jdbc.sql(PARTS)
                        .withFetchSize(PARTS_AT_ONCE)
                        .param("run", run)
                        .query(row -> {
                            write(row.getBytes(1), out);
                        }));
    }

    private static void write(byte[] part, OutputStream out) {
        try {
            out.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RunNotApplied if the run proposed nothing */
    ImportSpec spec(UUID run) {
        return jdbc.sql(SPEC)
                .param("run", run)
                .query(String.class)
                .optional()
                .map(ImportSpec::parse)
                .orElseThrow(() -> new RunNotApplied(run));
    }

    /** Why a person has refused rows of a run, by their numbers. */
    Map<Long, String> refusals(UUID run) {
        var refusals = new HashMap<Long, String>();
        jdbc.sql(REFUSALS).param("run", run).query(row -> {
            refusals.put(row.getLong("row_number"), row.getString("reason"));
        });
        return refusals;
    }
}
