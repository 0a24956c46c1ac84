package org.dungchung.sameplace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides of two records.
 *
 * @param keep of a join: which of the two stands for both; null for the first of {@link Candidate#keepable()}
 * @param keepEdits of undoing a join: whether it is undone though something was edited since; the edits stay where they were made
 * @param reason why; required
 */
public record Verdict(
        @Nullable UUID keep,
        @Nullable Boolean keepEdits,
        @Nullable String reason) {}
