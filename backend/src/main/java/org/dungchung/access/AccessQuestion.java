package org.dungchung.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the access log are asked for; null asks for all.
 *
 * @param who the name of an account
 * @param what whether details were read or a file was taken
 * @param asset the asset of which was read
 * @param from the first day
 * @param to the last day
 */
public record AccessQuestion(
        @Nullable String who,
        @Nullable What what,
        @Nullable UUID asset,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What an entry can be of. */
    public enum What {
        /** Details of others were read. */
        READ,
        /** A file left. */
        EXPORT
    }
}
