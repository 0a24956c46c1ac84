package org.dungchung.timeline;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Where a page of a timeline ended, as {@code microseconds~thing~id~version}. All null before the first. */
record TimelineCursor(
        @Nullable OffsetDateTime instant,
        @Nullable String thing,
        @Nullable UUID id,
        @Nullable Integer version) {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,17})~([A-Z_]{1,20})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~(\\d{1,9})");

    /** @throws InvalidInput if it is none that a page named */
    static TimelineCursor parse(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return new TimelineCursor(null, null, null, null);
        }
        var parts = WRITTEN.matcher(after);
        if (!parts.matches()) {
            throw InvalidInput.of("after", after, "the word next of an earlier page");
        }
        Instant instant = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        return new TimelineCursor(
                instant.atOffset(ZoneOffset.UTC),
                parts.group(2),
                UUID.fromString(parts.group(3)),
                Integer.valueOf(parts.group(4)));
    }
}
