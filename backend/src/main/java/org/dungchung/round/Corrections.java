package org.dungchung.round;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which change-sets were begun, and which units contested, out of a submission. */
@Repository
class Corrections {

    private static final String LIST = SqlFile.read(Corrections.class, "corrections.sql");
    private static final String INSERT = SqlFile.read(Corrections.class, "correction-insert.sql");
    private static final String CONTESTED = SqlFile.read(Corrections.class, "contested.sql");
    private static final String CONTEST = SqlFile.read(Corrections.class, "contested-insert.sql");

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The change-sets of which the caller may know. */
    List<Correction> of(Submission submission, Caller caller) {
        return of(LIST, submission)
                .param("scope", caller.scope(), Types.VARCHAR)
                .param("reader", caller.username())
                .query(Correction.class)
                .list();
    }

    void begun(Submission submission, UUID changeSet) {
        of(INSERT, submission).param("change_set", changeSet).update();
    }

    List<UUID> contested(Submission submission) {
        return of(CONTESTED, submission).query(UUID.class).list();
    }

    void contested(Submission submission, UUID contest) {
        of(CONTEST, submission).param("contest", contest).update();
    }

    private JdbcClient.StatementSpec of(String sql, Submission submission) {
        return jdbc.sql(sql).param("round", submission.roundId()).param("organisation", submission.organisation());
    }
}
