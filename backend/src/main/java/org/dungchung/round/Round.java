package org.dungchung.round;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reporting round.
 *
 * @param area the code of the area of which figures are asked, in its boundaries of {@code figuresAt}; null = the whole registry
 * @param figuresAt the day of which the figures are
 * @param dueOn the last day on which a submission is not late
 * @param estimateFor a later day for which figures are estimated; null = none is
 * @param indicators the codes of those that are reported
 * @param reason why it was changed or ended the last time
 * @param version grows by one with every change; also its ETag
 * @param asked how many organisations are asked; an organisation is told of itself alone, here and in the numbers that follow
 * @param submitted how many have submitted
 * @param late how many have not, though the due date has passed, or had when it was closed; of a cancelled round none
 * @param openContests how many contests raised out of it wait for an answer
 * @param ownState how far the caller's organisation has come; null for the authority
 */
public record Round(
        UUID id,
        RoundKind kind,
        String title,
        @Nullable String area,
        @Nullable String areaName,
        LocalDate figuresAt,
        LocalDate dueOn,
        @Nullable LocalDate estimateFor,
        List<String> indicators,
        @Nullable String instructions,
        RoundState state,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable String reason,
        int version,
        int asked,
        int submitted,
        int late,
        int openContests,
        @Nullable SubmissionState ownState) {}
