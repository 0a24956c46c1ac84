package org.dungchung.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a finding, without its bytes.
 *
 * @param takenAt by the clock of the telephone; null when it did not say
 * @param lon where the telephone was, else where the camera says that it was; null with {@code lat} when neither knows
 * @param width in pixels, upright; null where it cannot be drawn here
 */
public record PhotoFacts(
        UUID id,
        @Nullable OffsetDateTime takenAt,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable Integer width,
        @Nullable Integer height) {

    /** Reads one from a row of {@code photos.sql}. */
    static PhotoFacts read(ResultSet row) throws SQLException {
        return new PhotoFacts(
                row.getObject("id", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                row.getObject("width_px", Integer.class),
                row.getObject("height_px", Integer.class));
    }
}
