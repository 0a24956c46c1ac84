package org.dungchung.sameplace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided of pairs, and what stands against deciding otherwise. */
@Repository
@Reading
class Decisions {

    private static final String LOCK = SqlFile.read(Decisions.class, "lock.sql");
    private static final String OVERTAKEN = SqlFile.read(Decisions.class, "overtaken.sql");
    private static final String WRITE = SqlFile.read(Decisions.class, "decision-write.sql");
    private static final String STANDING = SqlFile.read(Decisions.class, "standing.sql");
    private static final String EDITS = SqlFile.read(Decisions.class, "edits.sql");

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one decision after the other be taken, so that none is taken on what another one is about to change. */
    void lock() {
        jdbc.sql(LOCK).query((row, number) -> number).list();
    }

    /** Whether another decision was taken after this transaction began: what this one writes would be said of a time before that. */
    boolean overtaken() {
        return jdbc.sql(OVERTAKEN).query(Boolean.class).single();
    }

    /** @param kept which of both stands for both; null unless they are joined */
    void write(PairId pair, PairState state, @Nullable UUID kept, String reason) {
        jdbc.sql(WRITE)
                .param("one", pair.one())
                .param("other", pair.other())
                .param("state", state.name())
                .param("kept", kept, java.sql.Types.OTHER)
                .param("reason", reason)
                .update();
    }

    /** What stands around a pair now. */
    Standing standing(PairId pair) {
        return jdbc.sql(STANDING)
                .param("one", pair.one())
                .param("metres", CandidateFilter.FARTHEST)
                .param("other", pair.other())
                .query(Standing.class)
                .single();
    }

    /** What was edited of both records, and of their tenancies, since they were joined. */
    List<Edit> editsSince(PairId pair) {
        return jdbc.sql(EDITS)
                .param("one", pair.one())
                .param("other", pair.other())
                .query(Edit.class)
                .list();
    }

    /**
     * What stands around a pair.
     *
     * @param kept which of both was decided to stand for both; null unless they are joined
     * @param oneInto into which record the first was joined; null when it stands for itself
     * @param toldApart whether of records joined into either it was decided that they are distinct
     * @param poles whether poles of one of the two are entered one by one
     * @param sensitivityDiffers whether one is restricted and the other is not
     * @param candidates whether they are of one kind, of different owners, not on one site, both built, and within {@link CandidateFilter#FARTHEST}
     */
    record Standing(
            @Nullable UUID kept,
            @Nullable UUID oneInto,
            @Nullable UUID otherInto,
            boolean toldApart,
            boolean poles,
            boolean sensitivityDiffers,
            boolean candidates) {

        Optional<UUID> into(PairId pair, UUID id) {
            return Optional.ofNullable(pair.one().equals(id) ? oneInto : otherInto);
        }
    }
}
