package org.dungchung.changeset;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change-set without its items.
 *
 * @param author the username of whose it is
 * @param organisation for which the author acted; null for the authority
 * @param letterNumber of the letter with which it came
 * @param version grows by one with every change of it or of its items; also its ETag
 * @param submittedAt the last time
 * @param decidedAt when it was published
 * @param items how many it has
 * @param refused how many of them were refused
 * @param undecided how many of them wait for a decision
 * @param refusedRows how many rows of its files were refused, while the file as a whole was not
 */
public record ChangeSet(
        UUID id,
        String author,
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
        int undecided,
        long refusedRows) {}
