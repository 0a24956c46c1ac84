package org.dungchung.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Where a page of the access log ended, as {@code microseconds~id}. Both null before the first. */
record AccessCursor(@Nullable OffsetDateTime at, @Nullable Long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})~(\\d{1,18})");

    /** @throws InvalidInput if it is none that a page named */
    static AccessCursor parse(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return new AccessCursor(null, null);
        }
        var parts = WRITTEN.matcher(after);
        if (!parts.matches()) {
            throw InvalidInput.of("after", after, "the word next of an earlier page");
        }
        Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        return new AccessCursor(at.atOffset(ZoneOffset.UTC), Long.valueOf(parts.group(2)));
    }
}
