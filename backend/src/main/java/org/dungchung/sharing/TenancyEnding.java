package org.dungchung.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a tenancy: of its use, and of its contract where that goes on longer.
 *
 * @param lastDay the last day of both; required
 * @param reason why; required
 */
public record TenancyEnding(
        @Nullable LocalDate lastDay, @Nullable String reason) {}
