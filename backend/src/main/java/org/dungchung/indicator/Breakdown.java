package org.dungchung.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's headline, cell by cell.
 *
 * @param addsUp whether the cells make the whole; of users and zones they do not, for a unit stands in the cell of each
 * @param note says so in words; null where they do
 * @param numerator of the whole, as are denominator and ratio
 * @param suppressed how many cells are not shown, since they are of few units of others or would tell of such a one
 * @param scope the organisation whose own units alone were counted, or null
 */
public record Breakdown(
        String indicator,
        @Nullable String area,
        LocalDate boundaries,
        LocalDate date,
        LocalDate knownOn,
        Cut by,
        boolean addsUp,
        @Nullable Text note,
        Number numerator,
        Number denominator,
        @Nullable Double ratio,
        List<Cell> cells,
        long suppressed,
        @Nullable String scope) {

    static Breakdown of(Question question, Cut by, @Nullable Text note, Sum whole, List<Cell> cells) {
        var asOf = question.asOf();
        return new Breakdown(
                question.indicator(),
                question.area(),
                asOf.boundaries(),
                asOf.date(),
                asOf.knownOn(),
                by,
                by.addsUp(),
                note,
                Figure.plain(whole.numerator()),
                Figure.plain(whole.denominator()),
                whole.ratio(),
                cells,
                cells.stream().filter(Cell::suppressed).count(),
                question.scope());
    }
}
