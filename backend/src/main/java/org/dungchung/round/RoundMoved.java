package org.dungchung.round;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;

/**
 * Something became of a round; told in the transaction in which it did.
 *
 * @param organisations whom it concerns besides the authority
 */
public record RoundMoved(UUID id, What what, Caller by, List<String> organisations) {

    /** What became of it. */
    public enum What {
        OPENED,
        /** It is due on another day, or asks something else. */
        CHANGED,
        /** Those who have not submitted were reminded. */
        REMINDED,
        SUBMITTED,
        RETURNED,
        CLOSED,
        CANCELLED
    }
}
