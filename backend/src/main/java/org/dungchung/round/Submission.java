package org.dungchung.round;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation hands in to a round.
 *
 * @param letterNumber of the letter with which it came
 * @param submittedAt the last time; what the registry said then is what was recorded before this instant
 * @param reason why it was returned
 * @param version grows by one with every change of it or of its answers; also its ETag
 * @param lateDays by how many days after the due date it was submitted, or is not yet; 0 = it is not late, or the round was cancelled
 * @param contests how many units it contests
 * @param openContests how many of these wait for an answer
 * @param corrections how many change-sets were begun to correct what the registry says
 * @param answers what it says of each indicator of which it said something
 */
public record Submission(
        UUID roundId,
        String organisation,
        String organisationName,
        SubmissionState state,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable String note,
        @Nullable OffsetDateTime submittedAt,
        @Nullable String reason,
        int version,
        int lateDays,
        int contests,
        int openContests,
        int corrections,
        List<Answer> answers) {

    Submission with(List<Answer> said) {
        return new Submission(
                roundId,
                organisation,
                organisationName,
                state,
                letterNumber,
                letterDate,
                note,
                submittedAt,
                reason,
                version,
                lateDays,
                contests,
                openContests,
                corrections,
                said);
    }
}
