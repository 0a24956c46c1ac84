package org.dungchung.organisation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an organisation last submitted data: a file of its own that was loaded, or a change-set of its people that was published.
 *
 * @param organisation its code
 * @param lastAt of whatever kind; null = never
 * @param lastOfKindAt of the kind of which a figure is made; null = never
 */
public record Submission(
        String organisation,
        String name,
        @Nullable OffsetDateTime lastAt,
        @Nullable OffsetDateTime lastOfKindAt) {}
