package org.dungchung.inspection;

import java.time.OffsetDateTime;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone says of a photo.
 *
 * @param takenAt by its clock; null when it does not say
 * @param lon where it was, in degrees of WGS 84, with {@code lat}; null when it did not know: then what the camera says is taken
 */
public record PhotoForm(
        @Nullable OffsetDateTime takenAt,
        @Nullable Double lon,
        @Nullable Double lat) {

    /** @throws InvalidInput if a field cannot be */
    void require() {
        var check = new InvalidInput.Check().day("takenAt", takenAt == null ? null : takenAt.toLocalDate());
        GroundPoint.check(check, "lon", lon, "lat", lat);
        check.done();
    }
}
