package org.dungchung.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an indicator's definition.
 *
 * @param validFrom the first day on which it is the definition; null while it is a draft
 * @param reason why it was made, in its author's words; null where nobody said
 * @param inForce whether it is the definition today
 * @param revision grows by one with every change; also its ETag
 * @param begunBy who began it; null for one that came with the product, and for who is not of the authority
 * @param ways the headline first, then the variants in their order; empty where the definition is not made of such switches
 */
public record DefinitionVersion(
        int version,
        @Nullable LocalDate validFrom,
        @Nullable String reason,
        boolean inForce,
        int revision,
        @Nullable String begunBy,
        @Nullable Instant begunAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        List<Way> ways) {

    boolean isDraft() {
        return validFrom == null;
    }

    /** As who is not of the authority knows it. */
    DefinitionVersion withoutNames() {
        return new DefinitionVersion(
                version, validFrom, reason, inForce, revision, null, begunAt, null, publishedAt, ways);
    }

    DefinitionVersion with(@Nullable String newReason, List<Way> newWays) {
        return new DefinitionVersion(
                version,
                validFrom,
                newReason,
                inForce,
                revision + 1,
                begunBy,
                begunAt,
                publishedBy,
                publishedAt,
                newWays);
    }

    DefinitionVersion publishedOn(LocalDate first, String newReason) {
        return new DefinitionVersion(
                version, first, newReason, inForce, revision + 1, begunBy, begunAt, publishedBy, publishedAt, ways);
    }

    /**
     * One way of counting.
     *
     * @param label its short name; null for the headline, whose sentence says it
     * @param sentence what it counts, in words made of the switches
     */
    public record Way(@Nullable Text label, Text sentence, Counting switches) {}
}
