package org.dungchung.sameplace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to one of two records since they were joined.
 *
 * @param what ASSET or TENANCY
 * @param asset the record
 * @param code the owner's code of it; null when it has none
 * @param recordedBy who did the last of it
 * @param reason why; null when nobody said
 */
public record Edit(
        String what,
        UUID asset,
        @Nullable String code,
        String recordedBy,
        Instant recordedFrom,
        @Nullable String reason) {

    String words() {
        String thing = code == null ? asset.toString() : code;
        return "%s of %s by %s".formatted(what.equals("ASSET") ? "facts" : "uses", thing, recordedBy);
    }
}
