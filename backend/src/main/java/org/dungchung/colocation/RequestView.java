package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as its two sides and the authority see it; field names are API.
 *
 * @param number as in {@code DN-2026-0001}
 * @param requester code of the organisation that asks
 * @param dueOn the last day on which an answer is in time
 * @param answeredOn the day of acceptance or refusal; null while there is none
 * @param withdrawnBy code of the side that withdrew: the requester, or the owner who took its promise back
 * @param withdrawalReason in that side's words; the owner's always
 * @param overdue whether it still waits for an answer after {@code dueOn}
 * @param workingDaysLeft until {@code dueOn}; 0 on that day, negative when late; null when no answer is awaited
 * @param firstUseOn the day on which the tenancy begins; null without a contract
 */
public record RequestView(
        UUID id,
        String number,
        RequestedAsset asset,
        String requester,
        String requesterName,
        int places,
        @Nullable String purpose,
        RequestState state,
        LocalDate filedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason,
        boolean overdue,
        @Nullable Integer workingDaysLeft,
        @Nullable RefusalClass refusalClass,
        @Nullable String refusalReason,
        @Nullable String contractNumber,
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable LocalDate firstUseOn,
        int version) {

    /**
     * The asset asked for.
     *
     * @param code the owner's code; null for the requester, and when there is none
     * @param owner code of the organisation that is asked
     * @param lon longitude in degrees of the place where the asset lies; of a line its middle
     * @param lat latitude in degrees
     * @param commune code of the commune in which it lies; null when it lies in none that is known
     */
    public record RequestedAsset(
            UUID id,
            @Nullable String kind,
            @Nullable String code,
            String owner,
            String ownerName,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String commune,
            @Nullable String communeName) {}
}
