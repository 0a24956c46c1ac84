package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of an area, hamlet or zone.
 *
 * @param lastDay the last day on which it was one; required
 * @param successors of a hamlet: codes, in the same province, of those that begin the day after and were made out of it; of areas they are found
 *     from the boundaries
 * @param reason why; required
 */
public record Ending(
        @Nullable LocalDate lastDay,
        @Nullable List<@Nullable String> successors,
        @Nullable String reason) {}
