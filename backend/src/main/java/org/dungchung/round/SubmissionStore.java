package org.dungchung.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what organisations hand in to rounds, and tells of it what a caller may see. */
@Repository
class SubmissionStore {

    private static final String LIST = SqlFile.read(SubmissionStore.class, "submissions.sql");
    private static final String VERSIONS = SqlFile.read(SubmissionStore.class, "versions.sql");
    private static final String LOCK = SqlFile.read(SubmissionStore.class, "submission-lock.sql");
    private static final String SAVE = SqlFile.read(SubmissionStore.class, "submission-save.sql");
    private static final String SUBMIT = SqlFile.read(SubmissionStore.class, "submission-submit.sql");
    private static final String INSTANT = SqlFile.read(SubmissionStore.class, "instant.sql");
    private static final String CONTRACTOR = SqlFile.read(SubmissionStore.class, "contractor.sql");
    private static final String RETURN = SqlFile.read(SubmissionStore.class, "submission-return.sql");

    private final JdbcClient jdbc;
    private final AnswerStore answers;

    SubmissionStore(JdbcClient jdbc, AnswerStore answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    List<Submission> list(UUID round, Caller caller, LocalDate today) {
        return read(round, null, caller, today);
    }

    /** @throws UnknownSubmission if the organisation is not asked, or it is none of the caller's business */
    Submission get(UUID round, String organisation, Caller caller, LocalDate today) {
        return read(round, organisation, caller, today).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownSubmission(organisation));
    }

    /** As {@link #get}, after whoever is changing it; nobody else does until the transaction ends. */
    Submission getForChange(UUID round, String organisation, Caller caller, LocalDate today) {
        jdbc.sql(LOCK)
                .param("round", round)
                .param("organisation", organisation)
                .query(String.class)
                .optional();
        return get(round, organisation, caller, today);
    }

    /** As it was handed in and returned, the newest first. */
    List<SubmissionVersion> versions(UUID round, String organisation) {
        return jdbc.sql(VERSIONS)
                .param("round", round)
                .param("organisation", organisation)
                .query(SubmissionVersion.class)
                .list();
    }

    /** When a submission of this transaction is handed in. */
    OffsetDateTime instant() {
        return jdbc.sql(INSTANT).query(OffsetDateTime.class).single();
    }

    /** @throws ContractorReports if the caller works for its organisation as a contractor */
    void requireOwnPeople() {
        if (jdbc.sql(CONTRACTOR).query(Boolean.class).single()) {
            throw new ContractorReports();
        }
    }

    void save(Submission submission) {
        of(SAVE, submission).update();
    }

    void submit(Submission submission, LetterForm letter) {
        of(SUBMIT, submission)
                .param("letter_number", Objects.requireNonNull(letter.number()).strip())
                .param("letter_date", letter.date())
                .param("note", letter.note(), Types.VARCHAR)
                .update();
    }

    void handBack(Submission submission, String reason) {
        of(RETURN, submission).param("reason", reason).update();
    }

    private JdbcClient.StatementSpec of(String sql, Submission submission) {
        return jdbc.sql(sql).param("round", submission.roundId()).param("organisation", submission.organisation());
    }

    private List<Submission> read(UUID round, @Nullable String organisation, Caller caller, LocalDate today) {
        var said = answers.of(round, organisation, caller);
        return jdbc
                .sql(LIST)
                .param("round", round)
                .param("organisation", organisation, Types.VARCHAR)
                .param("scope", caller.scope(), Types.VARCHAR)
                .param("cleared", caller.cleared())
                .param("today", today)
                .query((row, number) -> submission(row))
                .list()
                .stream()
                .map(one -> one.with(said.getOrDefault(one.organisation(), List.of())))
                .toList();
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getObject("round_id", UUID.class),
                row.getString("organisation"),
                row.getString("organisation_name"),
                SubmissionState.valueOf(row.getString("state")),
                row.getString("letter_number"),
                row.getObject("letter_date", LocalDate.class),
                row.getString("note"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getString("reason"),
                row.getInt("version"),
                row.getInt("late_days"),
                row.getInt("contests"),
                row.getInt("open_contests"),
                row.getInt("corrections"),
                List.of());
    }
}
