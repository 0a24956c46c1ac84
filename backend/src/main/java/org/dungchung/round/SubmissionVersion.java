package org.dungchung.round;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A submission as it was handed in or returned once. */
public record SubmissionVersion(
        int version,
        SubmissionState state,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        @Nullable String note,
        @Nullable OffsetDateTime submittedAt,
        @Nullable String reason,
        OffsetDateTime recordedAt) {}
