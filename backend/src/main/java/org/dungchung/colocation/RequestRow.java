package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.colocation.RequestView.RequestedAsset;
import org.jspecify.annotations.Nullable;

/** A row of {@code requests.sql}. */
record RequestRow(
        UUID id,
        String number,
        UUID assetId,
        @Nullable String kind,
        @Nullable String code,
        String owner,
        String ownerName,
        @Nullable Double lon,
        @Nullable Double lat,
        String requester,
        String requesterName,
        int places,
        @Nullable String purpose,
        RequestState state,
        LocalDate filedOn,
        LocalDate dueOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate withdrawnOn,
        boolean overdue,
        @Nullable RefusalClass refusalClass,
        @Nullable String refusalReason,
        @Nullable String contractNumber,
        @Nullable LocalDate contractSignedOn,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @Nullable LocalDate firstUseOn,
        int version) {

    RequestView on(LocalDate today, WorkingDays workingDays) {
        return new RequestView(
                id,
                number,
                new RequestedAsset(assetId, kind, code, owner, ownerName, lon, lat),
                requester,
                requesterName,
                places,
                purpose,
                state,
                filedOn,
                dueOn,
                answeredOn,
                withdrawnOn,
                overdue,
                state == RequestState.FILED ? workingDays.left(today, dueOn) : null,
                refusalClass,
                refusalReason,
                contractNumber,
                contractSignedOn,
                contractFrom,
                contractTo,
                firstUseOn,
                version);
    }
}
