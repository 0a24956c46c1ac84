package org.dungchung.inspection;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector found at a stop.
 *
 * @param assetCode its owner's code, else its name; null where it has neither, or the reader may not know of the asset any more
 * @param assetKind null where the reader may not know of the asset any more
 * @param assetVersion of the facts that the inspector had at hand
 * @param said in words; null where there is nothing to say of what was found as recorded
 * @param foundAt by the clock of the telephone
 * @param receivedAt by the clock of the registry
 * @param inspector who was there, by its name of the sign-in
 * @param lon where the telephone was, in degrees of WGS 84; null with {@code lat} when it did not know
 * @param accuracyM how far from there it may have been, in metres; null when it did not say
 * @param distanceM from there to the asset; null where one of both is not known
 * @param organisations whose equipment was found there
 * @param usersCounted how many use it, as counted there; null when nobody counted
 * @param conflicts what did not fit when it was received
 * @param photos in the order in which they were sent
 * @param contestId the contest that was raised; null while there is none
 * @param changeSetId the change-set that was begun; null while there is none
 * @param settledBecause why nothing follows from it; null while that is not said, or where all was found as recorded
 * @param version grows by one with every decision; also its ETag
 */
public record SiteFinding(
        UUID id,
        UUID inspectionId,
        UUID assetId,
        @Nullable String assetCode,
        @Nullable String assetKind,
        int assetVersion,
        Result result,
        @Nullable String said,
        OffsetDateTime foundAt,
        OffsetDateTime receivedAt,
        String inspector,
        String inspectorName,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable Double accuracyM,
        @Nullable Double distanceM,
        List<String> organisations,
        @Nullable Integer usersCounted,
        List<Conflict> conflicts,
        List<PhotoFacts> photos,
        FindingState state,
        @Nullable UUID contestId,
        @Nullable UUID changeSetId,
        @Nullable String settledBecause,
        int version) {

    SiteFinding with(List<PhotoFacts> shown) {
        return new SiteFinding(
                id,
                inspectionId,
                assetId,
                assetCode,
                assetKind,
                assetVersion,
                result,
                said,
                foundAt,
                receivedAt,
                inspector,
                inspectorName,
                lon,
                lat,
                accuracyM,
                distanceM,
                organisations,
                usersCounted,
                conflicts,
                shown,
                state,
                contestId,
                changeSetId,
                settledBecause,
                version);
    }

    /** The form in which it came. */
    FindingForm form() {
        return new FindingForm(
                inspectionId,
                assetId,
                assetVersion,
                result,
                said,
                foundAt,
                lon,
                lat,
                accuracyM,
                organisations,
                usersCounted);
    }
}
