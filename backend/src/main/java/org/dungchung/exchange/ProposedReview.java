package org.dungchung.exchange;

import java.util.List;
import java.util.UUID;
import org.dungchung.changeset.Proposals;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.ReasonRequired;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the rows of a file that wait for review, and takes the word of the authority on each. */
@Service
public class ProposedReview {

    private static final String ROWS = SqlFile.read(ProposedReview.class, "proposed-rows.sql");
    private static final String REFUSE = SqlFile.read(ProposedReview.class, "proposed-refuse.sql");
    private static final String REFUSED = SqlFile.read(ProposedReview.class, "proposed-refused.sql");

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
     * @param found whether only those are wanted of which something was found
     * @throws UnknownImport if there is no such run, or it is not the caller's to see
     */
    @Transactional(readOnly = true)
    public List<ProposedRow> rows(UUID run, long after, boolean refused, boolean found, PageSize size) {
        runs.get(run);
        return jdbc.sql(ROWS)
                .param("run", run)
                .param("after", after)
                .param("refused", refused)
                .param("found", found)
                .param("limit", size.limit())
                .query((row, number) -> ProposedRow.of(row))
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
        long refused = jdbc.sql(REFUSED).param("run", run).query(Long.class).single();
        proposals.noteRefusedRows(changeSet, run, refused, reason != null);
    }
}
