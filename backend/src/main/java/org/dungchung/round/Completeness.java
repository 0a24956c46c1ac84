package org.dungchung.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must have been said before it is submitted. */
final class Completeness {

    private Completeness() {}

    /**
     * Something is said of every indicator, with an estimate where the round wants one.
     *
     * @throws AnswersMissing if nothing is said of some
     * @throws EstimatesMissing if an estimate is missing
     */
    static void require(Round round, List<Answer> answers) {
        Map<String, Answer> said = answers.stream().collect(Collectors.toMap(Answer::indicator, Function.identity()));
        List<String> missing = among(round.indicators(), indicator -> !said.containsKey(indicator));
        if (!missing.isEmpty()) {
            throw new AnswersMissing(missing);
        }
        if (round.estimateFor() != null) {
            List<String> unestimated = among(round.indicators(), indicator -> {
                Answer answer = said.get(indicator);
                return answer == null || answer.estimate() == null;
            });
            if (!unestimated.isEmpty()) {
                throw new EstimatesMissing(unestimated, round.estimateFor());
            }
        }
    }

    /**
     * Who confirms a figure saw the one that is kept.
     *
     * @throws FiguresChanged if it has changed since
     */
    static void requireSeen(List<Answer> answers, List<RegistryFigure> figures) {
        Map<String, RegistryFigure> now =
                figures.stream().collect(Collectors.toMap(RegistryFigure::indicator, Function.identity()));
        List<String> changed = answers.stream()
                .filter(answer -> answer.verdict() == Verdict.CONFIRMED)
                .filter(answer -> !isOf(now.get(answer.indicator()), answer.reported()))
                .map(Answer::indicator)
                .toList();
        if (!changed.isEmpty()) {
            throw new FiguresChanged(changed);
        }
    }

    /** Figures are rounded where they are computed: the same one has the same numbers. */
    private static boolean isOf(@Nullable RegistryFigure figure, Answer.@Nullable Numbers seen) {
        return figure != null
                && seen != null
                && seen.numerator() == figure.numerator().doubleValue()
                && seen.denominator() == figure.denominator().doubleValue();
    }

    private static List<String> among(List<String> indicators, Predicate<String> condition) {
        return indicators.stream().filter(condition).toList();
    }
}
