package org.dungchung.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Places that an organisation takes of an asset.
 *
 * @param organisation code of the tenant
 * @param places at least one
 * @param usedFrom first day of use; null when it is not known
 * @param contractNumber null without a contract
 * @param contractTo last day of the contract; null when it has no end
 * @param reportedByOwner whether the owner says so
 * @param reportedByTenant whether the tenant says so
 */
public record Rental(
        UUID assetId,
        String organisation,
        int places,
        @Nullable LocalDate usedFrom,
        @Nullable String contractNumber,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        boolean reportedByOwner,
        boolean reportedByTenant) {}
