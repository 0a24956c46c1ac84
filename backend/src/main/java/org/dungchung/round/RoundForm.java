package org.dungchung.round;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks, of whom, until when. Kind, area, days of the figures and indicators are said once: of a round that is open they are not looked at.
 *
 * @param organisations the codes of those who are asked; to a round that is open they are added
 * @param reason why it is changed; must be said of what is open already
 */
public record RoundForm(
        @Nullable RoundKind kind,
        @Nullable String title,
        @Nullable String area,
        @Nullable LocalDate figuresAt,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate estimateFor,
        @Nullable List<String> indicators,
        @Nullable List<String> organisations,
        @Nullable String instructions,
        @Nullable String reason) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 4000;

    /**
     * Of a new round.
     *
     * @param known the codes of all indicators
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require(List<String> known) {
        checkWords(new InvalidInput.Check())
                .present("kind", kind, "YEARLY, SIX_MONTHLY or AD_HOC")
                .present("figuresAt", figuresAt, "the day of which the figures are")
                .day("figuresAt", figuresAt)
                .day("estimateFor", estimateFor)
                .that(isAfter(dueOn, figuresAt, true), "dueOn", dueOn, "the day of the figures or later")
                .that(
                        isAfter(estimateFor, figuresAt, false),
                        "estimateFor",
                        estimateFor,
                        "after the day of the figures")
                .that(
                        isSetOf(indicators, known),
                        "indicators",
                        indicators,
                        "one or several of " + String.join(", ", known))
                .that(
                        organisations != null && !organisations.isEmpty(),
                        "organisations",
                        organisations,
                        "the codes of one or several organisations")
                .done();
    }

    /**
     * Of a round that is open.
     *
     * @throws InvalidInput if a field is missing or cannot be
     */
    void requireOf(Round round) {
        checkWords(new InvalidInput.Check())
                .that(isAfter(dueOn, round.figuresAt(), true), "dueOn", dueOn, "the day of the figures or later")
                .done();
    }

    List<String> asked() {
        return organisations == null ? List.of() : organisations;
    }

    private InvalidInput.Check checkWords(InvalidInput.Check check) {
        return check.that(
                        title != null && !title.isBlank() && title.length() <= LONGEST_TITLE,
                        "title",
                        title,
                        "1 to 200 letters")
                .that(
                        instructions == null || instructions.length() <= LONGEST,
                        "instructions",
                        instructions,
                        "at most 4,000 letters")
                .present("dueOn", dueOn, "the last day on which a submission is not late")
                .day("dueOn", dueOn);
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other, boolean orSame) {
        return day == null || other == null || day.isAfter(other) || (orSame && day.equals(other));
    }

    private static boolean isSetOf(@Nullable List<String> codes, List<String> known) {
        return codes != null
                && !codes.isEmpty()
                && known.containsAll(codes)
                && new HashSet<>(codes).size() == codes.size();
    }
}
