package org.dungchung.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a tenancy, in the words of {@link TenancyForm}.
 *
 * @param asset id of the asset
 * @param reportedByOwner whether the owner says so; with {@code reportedByTenant} false it is one-sided, and the other way round
 * @param version grows by one with every change; also its ETag
 */
public record TenancyState(
        UUID id,
        UUID asset,
        String organisation,
        int places,
        boolean used,
        @Nullable LocalDate usedFrom,
        @Nullable LocalDate usedTo,
        @Nullable String contractNumber,
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        boolean reportedByOwner,
        boolean reportedByTenant,
        boolean restricted,
        int version) {}
