package org.dungchung.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that uses an asset on the way of an inspection.
 *
 * @param since the first day; null when nobody knows
 */
public record StopUser(
        String organisation, String name, @Nullable LocalDate since) {}
