package org.dungchung.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.changeset.Proposals;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows the rows of a file that wait for review, and takes the word of the authority on each. */
@Service
public class ProposedReview {

    private static final String ROWS = SqlFile.read(ProposedReview.class, "proposed-rows.sql");
    private static final String REFUSE = SqlFile.read(ProposedReview.class, "proposed-refuse.sql");
    private static final TypeReference<Map<String, @Nullable Object>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ImportRuns runs;
    private final Proposals proposals;

    ProposedReview(JdbcClient jdbc, ImportRuns runs, Proposals proposals) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.proposals = proposals;
    }

    /**
     * A page of the rows that change something.
     *
     * @param after only rows after this number, 0 = from the beginning
     * @param refused whether only those are wanted that were refused
     * @throws UnknownImport if there is no such run, or it is not the caller's to see
     */
    @Transactional(readOnly = true)
    public List<ProposedRow> rows(UUID run, long after, boolean refused, PageSize size) {
        runs.get(run);
        return jdbc.sql(ROWS)
                .param("run", run)
                .param("after", after)
                .param("refused", refused)
                .param("limit", size.limit())
                .query((row, number) -> new ProposedRow(
                        row.getLong("row"),
                        row.getString("change"),
                        JsonMapper.shared().readValue(row.getString("cells"), CELLS),
                        row.getString("reason"),
                        row.getString("refused_by")))
                .list();
    }

    /**
     * Refuses a row.
     *
     * @throws UnknownImport if there is no such run or row
     * @throws RunNotApplied if the rows of the run wait for nobody
     * @throws org.dungchung.changeset.WrongChangeSetState if their change-set does not wait for review
     * @throws ReasonRequired without a reason
     */
    @Transactional
    public void refuse(UUID run, long row, @Nullable String reason) {
        say(run, row, ReasonRequired.of(reason));
    }

    /** Takes the refusal of a row back; throws as {@link #refuse}. */
    @Transactional
    public void takeBack(UUID run, long row) {
        say(run, row, null);
    }

    private void say(UUID run, long row, @Nullable String reason) {
        UUID changeSet = runs.get(run).changeSet();
        if (changeSet == null) {
            throw new RunNotApplied(run);
        }
        proposals.requireSubmitted(changeSet);
        int found = jdbc.sql(REFUSE)
                .param("run", run)
                .param("row", row)
                .param("reason", reason)
                .update();
        if (found == 0) {
            throw new UnknownImport(run);
        }
    }

    /**
     * A row that waits.
     *
     * @param row its number in the file
     * @param change {@code CREATED} or {@code UPDATED}: what it would do
     * @param cells by the titles of their columns, as they stand in the file
     * @param reason why it was refused; null when it was not
     */
    public record ProposedRow(
            long row,
            String change,
            Map<String, @Nullable Object> cells,
            @Nullable String reason,
            @Nullable String refusedBy) {}
}
