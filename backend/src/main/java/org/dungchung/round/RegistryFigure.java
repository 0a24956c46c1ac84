package org.dungchung.round;

import java.time.LocalDate;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the registry says of an organisation's own units.
 *
 * @param numerator shared (or covered) units
 * @param definition by which version of the definition
 * @param sentence the definition in words
 * @param openContests contests of the organisation about such units that wait for an answer; null of hamlets and of what was said at the submission
 */
public record RegistryFigure(
        String indicator,
        String unit,
        Number numerator,
        Number denominator,
        @Nullable Double ratio,
        LocalDate date,
        LocalDate knownOn,
        int definition,
        Text sentence,
        @Nullable Long openContests) {

    static RegistryFigure of(Figure figure) {
        return new RegistryFigure(
                figure.indicator(),
                figure.unit(),
                figure.numerator(),
                figure.denominator(),
                figure.ratio(),
                figure.date(),
                figure.knownOn(),
                figure.definition().version(),
                figure.definition().sentence(),
                figure.openContests());
    }
}
