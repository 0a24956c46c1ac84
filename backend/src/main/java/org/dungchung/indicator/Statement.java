package org.dungchung.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a document states of a line of a plan for a day: a target, a measured value or an estimate.
 *
 * @param value a fraction of 1 for PERCENT, else in the line's unit; null where it is said in words
 * @param said YES, NO or words
 * @param reason why it was entered or altered
 * @param version also its ETag
 */
public record Statement(
        UUID id,
        String plan,
        String indicator,
        String kind,
        LocalDate date,
        @Nullable Double value,
        @Nullable String said,
        @Nullable String comparator,
        String document,
        @Nullable String reason,
        int version,
        Instant recordedAt,
        String recordedBy) {

    Statement with(StatementForm form) {
        return new Statement(
                id,
                plan,
                indicator,
                kind,
                date,
                form.value(),
                form.said(),
                form.comparator(),
                form.document() == null ? document : form.document(),
                form.reason(),
                version + 1,
                recordedAt,
                recordedBy);
    }
}
