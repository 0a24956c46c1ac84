package org.dungchung.report.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dungchung.indicator.Cell;
import org.dungchung.indicator.Text;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Picture;
import org.dungchung.report.kind.Outlines.Outline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shades a map by the cells of a breakdown by commune: a commune by its own, a province by the sum of its communes. */
@Component
class ShadedMap {

    private static final double FEW = 5;

    private final Outlines outlines;

    ShadedMap(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The map; null where no boundaries are known. */
    @Nullable Picture of(Text title, Asked asked, List<Cell> cells, Set<Integer> small) {
        List<Picture.Ground> areas = outlines.of(asked).stream()
                .filter(outline -> outline.outline() != null)
                .map(outline -> ground(outline, cells, small))
                .toList();
        return areas.isEmpty() ? null : new Picture(title, asked.area() == null, areas);
    }

    private static Picture.Ground ground(Outline outline, List<Cell> cells, Set<Integer> small) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < cells.size(); place++) {
            String commune = cells.get(place).cell();
            if (commune != null && outline.members().contains(commune)) {
                places.add(place);
            }
        }
        double above = places.stream()
                .mapToDouble(place -> number(cells.get(place).numerator()))
                .sum();
        double below = places.stream()
                .mapToDouble(place -> number(cells.get(place).denominator()))
                .sum();
        boolean few = places.size() == 1 ? small.contains(places.get(0)) : below > 0 && below < FEW;
        return new Picture.Ground(
                outline.code(),
                outline.name(),
                below == 0 ? null : above / below,
                few,
                String.valueOf(outline.outline()));
    }

    private static double number(@Nullable Number number) {
        return number == null ? 0 : number.doubleValue();
    }
}
