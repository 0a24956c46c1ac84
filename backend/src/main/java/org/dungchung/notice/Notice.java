package org.dungchung.notice;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of a thing that the reader may see.
 *
 * @param subjectId the change-set, request, tenancy, reporting round or contest
 * @param assetId of which asset the request, tenancy or contest is; null of a change-set or round
 * @param what title of the change-set or round, number of the request, the owner's code of the asset for its owner; else null
 * @param assetKind of which kind the asset of a tenancy or contest is; else null
 * @param by code of the organisation whose people did it; null = the authority's
 * @param byName its name
 * @param at the last time
 * @param times how often since the reader last looked
 * @param read whether the reader has looked
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        UUID subjectId,
        @Nullable UUID assetId,
        @Nullable String what,
        @Nullable String assetKind,
        @Nullable String by,
        @Nullable String byName,
        OffsetDateTime at,
        int times,
        boolean read) {

    /** Where the page shows it, after the address of the server. */
    String path() {
        return switch (kind) {
            case CHANGE_SET_SUBMITTED,
                    CHANGE_SET_ACCEPTED,
                    CHANGE_SET_REFUSED,
                    CHANGE_SET_RETURNED,
                    CHANGE_SET_PUBLISHED,
                    CHANGE_SET_COMMENTED -> "/#/change-sets/" + subjectId;
            case REQUEST_FILED, REQUEST_ACCEPTED, REQUEST_REFUSED, REQUEST_WITHDRAWN, REQUEST_CONTRACTED ->
                "/#/requests/" + subjectId;
            case ROUND_OPENED,
                    ROUND_CHANGED,
                    ROUND_REMINDED,
                    ROUND_SUBMITTED,
                    ROUND_RETURNED,
                    ROUND_CLOSED,
                    ROUND_CANCELLED -> "/#/rounds/" + subjectId;
            case CONTEST_RAISED, CONTEST_ACCEPTED, CONTEST_REFUSED -> "/#/contests/" + subjectId;
            case FINDING_WAITS -> "/#/inspections/" + subjectId;
            case TENANCY_CLAIMED, TENANCY_CONTESTED -> "/#/map/asset/" + assetId;
        };
    }
}
