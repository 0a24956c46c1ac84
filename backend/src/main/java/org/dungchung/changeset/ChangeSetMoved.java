package org.dungchung.changeset;

import java.util.UUID;
import org.dungchung.identity.Caller;

/**
 * Something became of a change-set; told in the transaction in which it did.
 *
 * @param by whoever did it
 * @param author whose change-set it is, as whom it was begun
 */
public record ChangeSetMoved(UUID id, What what, Caller by, Caller author) {

    /** What became of it. */
    public enum What {
        SUBMITTED,
        /** One of its items was accepted, or all on which nothing was decided. */
        ACCEPTED,
        /** One of its items was refused. */
        REFUSED,
        RETURNED,
        PUBLISHED,
        COMMENTED
    }
}
