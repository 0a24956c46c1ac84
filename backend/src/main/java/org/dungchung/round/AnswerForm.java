package org.dungchung.round;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wants to say of one indicator.
 *
 * @param numerator shared (or covered) units; of a figure that it confirms those that it saw
 * @param denominator all units; likewise
 * @param note why its numbers are others
 * @param estimateNumerator of the day for which the round wants an estimate; nothing, or both
 */
public record AnswerForm(
        @Nullable String indicator,
        @Nullable Verdict verdict,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable String note,
        @Nullable Double estimateNumerator,
        @Nullable Double estimateDenominator) {

    private static final int LONGEST = 2000;

    /**
     * All that is said at once, each at its place.
     *
     * @throws InvalidInput if something is missing or cannot be
     */
    static void require(List<AnswerForm> forms, Round round) {
        var check = new InvalidInput.Check();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < forms.size(); i++) {
            AnswerForm form = forms.get(i);
            String at = "answers[" + i + "].";
            boolean asked = form.indicator != null && round.indicators().contains(form.indicator);
            check.that(
                    asked && said.add(form.indicator),
                    at + "indicator",
                    form.indicator,
                    "one of " + round.indicators() + ", once");
            form.check(check, at, round);
        }
        check.done();
    }

    private void check(InvalidInput.Check check, String at, Round round) {
        check.present(at + "verdict", verdict, "CONFIRMED or DIFFERS");
        if (verdict == Verdict.DIFFERS) {
            checkReported(check, at);
        } else {
            check.that(
                    isPart(numerator, denominator),
                    at + "numerator",
                    numerator,
                    "the figure that is confirmed, numerator and denominator as they were shown");
        }
        check.that(note == null || isText(note), at + "note", note, "words, at most 2,000 letters");
        if (estimateNumerator != null || estimateDenominator != null) {
            checkEstimate(check, at, round);
        }
    }

    private void checkReported(InvalidInput.Check check, String at) {
        check.that(isNumber(denominator), at + "denominator", denominator, "a number from 0")
                .that(isPart(numerator, denominator), at + "numerator", numerator, "a number from 0 to all there are")
                .present(at + "note", note, "why these numbers are others");
    }

    private void checkEstimate(InvalidInput.Check check, String at, Round round) {
        String expected = round.estimateFor() == null
                ? "nothing: the round wants no estimate"
                : "a number from 0 to all there are, with that number";
        check.that(
                round.estimateFor() != null && isPart(estimateNumerator, estimateDenominator),
                at + "estimateNumerator",
                estimateNumerator,
                expected);
    }

    private static boolean isPart(@Nullable Double part, @Nullable Double whole) {
        return part != null && whole != null && isNumber(part) && isNumber(whole) && part <= whole;
    }

    private static boolean isNumber(@Nullable Double number) {
        return number != null && Double.isFinite(number) && number >= 0;
    }

    private static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
