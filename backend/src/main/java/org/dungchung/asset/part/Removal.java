package org.dungchung.asset.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a part of an asset.
 *
 * @param removedOn first day on which it is there no more, or off air; null takes an end back that was recorded wrongly
 * @param reason why; required
 */
public record Removal(
        @Nullable LocalDate removedOn, @Nullable String reason) {}
