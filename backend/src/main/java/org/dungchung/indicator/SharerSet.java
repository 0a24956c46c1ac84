package org.dungchung.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units that the same users share.
 *
 * @param sharers their codes in order, joined by commas; null where they are not told
 * @param weight of the units
 */
record SharerSet(@Nullable String sharers, double weight) {

    List<String> codes() {
        return sharers == null || sharers.isEmpty() ? List.of() : List.of(sharers.split(","));
    }
}
