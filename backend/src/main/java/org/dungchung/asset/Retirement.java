package org.dungchung.asset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of an asset's use.
 *
 * @param retiredOn first day no longer in use; required
 * @param reason why; required
 */
public record Retirement(
        @Nullable LocalDate retiredOn, @Nullable String reason) {}
