package org.dungchung.report.frozen;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is published.
 *
 * @param audience PUBLIC (everybody) or OPERATORS (organisations and the authority)
 * @param sha256 of what its readers are shown
 */
public record Publication(
        UUID id,
        String kind,
        @Nullable String area,
        @Nullable String areaName,
        @Nullable String indicator,
        @Nullable String plan,
        LocalDate date,
        Instant knownAt,
        String audience,
        String sha256,
        Instant publishedAt) {

    /** Whether anybody can read it, also who has not signed in. */
    @JsonIgnore
    public boolean isPublic() {
        return audience.equals("PUBLIC");
    }
}
