package org.dungchung.report.frozen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is published.
 *
 * @param audience PUBLIC (everybody) or SIGNED_IN
 * @param sha256 of what its readers are shown
 * @param reportSha256 of the whole report; equal where nothing is withheld
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
        String reportSha256,
        Instant publishedAt) {}
