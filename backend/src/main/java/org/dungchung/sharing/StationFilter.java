package org.dungchung.sharing;

import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which stations are asked for; null asks for all.
 *
 * @param asset those of one mast or site
 * @param operator code of the organisation that runs them
 * @param technology 2G, 3G, 4G or 5G
 * @param area those whose mast or site lies in the area with this code
 * @param onAir true: on air on the day; false: not on air on it
 */
public record StationFilter(
        @Nullable UUID asset,
        @Nullable String operator,
        @Nullable String technology,
        @Nullable String area,
        @Nullable Boolean onAir) {

    /** @throws InvalidInput if the technology is none that a station can have */
    public StationFilter {
        new InvalidInput.Check()
                .that(technology == null || technology.matches("[2345]G"), "technology", technology, "2G, 3G, 4G or 5G")
                .done();
    }
}
