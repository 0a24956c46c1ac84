package org.dungchung.changeset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/** A change-set as it is kept, with the rights of its author; see {@link ChangeSet}. */
record KeptSet(
        UUID id,
        String author,
        Role authorRole,
        @Nullable String authorArea,
        @Nullable String organisation,
        String title,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        ChangeSetState state,
        int version,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decidedBy,
        int items,
        int refused,
        int undecided) {

    /** Who its author was when it was made; its changes are published with the same rights. */
    Caller asAuthor() {
        return new Caller(author, authorRole, organisation, authorArea);
    }

    boolean isOf(Caller caller) {
        return author.equals(caller.username());
    }

    ChangeSet told() {
        return new ChangeSet(
                id,
                author,
                organisation,
                title,
                letterNumber,
                letterDate,
                state,
                version,
                createdAt,
                submittedAt,
                decidedAt,
                decidedBy,
                items,
                refused,
                undecided);
    }

    /**
     * Makes sure that it stands where a step needs it.
     *
     * @throws WrongChangeSetState if it does not
     */
    KeptSet require(ChangeSetState needed) {
        if (state != needed) {
            throw new WrongChangeSetState(state, needed);
        }
        return this;
    }

    /**
     * Makes sure that it is as the caller saw it.
     *
     * @throws org.dungchung.platform.StaleVersion if somebody changed it meanwhile
     */
    KeptSet require(ExpectedVersion expected, Object yours) {
        expected.require(version, this::told, yours);
        return this;
    }
}
