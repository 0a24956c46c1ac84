package org.dungchung.sameplace;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Where a page of candidates ended: a score and a pair, as {@code 0.75~id~id}. All null before the first. */
record CandidateCursor(
        @Nullable BigDecimal score,
        @Nullable UUID one,
        @Nullable UUID other) {

    private static final Pattern WRITTEN = Pattern.compile("([01](?:\\.\\d{1,3})?)~([0-9a-f-]{36}~[0-9a-f-]{36})");

    /** @throws InvalidInput if it is none that a page named */
    static CandidateCursor parse(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return new CandidateCursor(null, null, null);
        }
        var parts = WRITTEN.matcher(after);
        if (!parts.matches()) {
            throw InvalidInput.of("after", after, "the word next of an earlier page");
        }
        PairId pair = PairId.parse(parts.group(2));
        return new CandidateCursor(new BigDecimal(parts.group(1)), pair.one(), pair.other());
    }

    static String after(Candidate last) {
        return last.score() + "~" + last.id();
    }
}
