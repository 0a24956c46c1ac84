package org.dungchung.report.frozen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.report.content.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A report that was ordered, and what became of it.
 *
 * @param knownAt the instant up to which things were known; its day is {@code knownOn}
 * @param rerunOf the report that it repeats; null of one that was asked anew
 * @param problem the rule that refused it; null unless it failed
 * @param sha256 of what it says; null until it is done
 * @param size letters of what it says; null until it is done
 * @param sameAsBefore whether it says what the report says that it repeats; null where that cannot be said
 * @param version how often it was published and withdrawn
 * @param publication the id under which it is published; null while it is not
 * @param progress how far this server has come with it; null where it does not carry it out
 */
public record Report(
        UUID id,
        String kind,
        @Nullable String area,
        @Nullable String areaName,
        @Nullable String indicator,
        @Nullable String plan,
        LocalDate date,
        LocalDate boundaries,
        LocalDate knownOn,
        Instant knownAt,
        @Nullable UUID rerunOf,
        String orderedBy,
        Instant orderedAt,
        State state,
        @Nullable Instant endedAt,
        @Nullable String problem,
        @Nullable String sha256,
        @Nullable Long size,
        @Nullable Boolean sameAsBefore,
        int version,
        @Nullable UUID publication,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBecause,
        @Nullable Progress progress) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** How many steps are done, of how many. */
    public record Progress(int done, int all) {}

    Asked asked() {
        return new Asked(area, areaName, date, boundaries, knownOn, knownAt, indicator, plan);
    }
}
