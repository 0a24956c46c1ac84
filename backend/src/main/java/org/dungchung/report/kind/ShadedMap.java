package org.dungchung.report.kind;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dungchung.indicator.Breaking;
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

    private final Outlines outlines;

    ShadedMap(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The map; null where no boundaries are known. Of areas whose number would tell of a commune that is too small the public is shown none. */
    @Nullable Picture of(Text title, Asked asked, Breaking.Shown communes) {
        List<Cell> cells = communes.breakdown().cells();
        List<Outline> drawn = outlines.of(asked).stream()
                .filter(outline -> outline.outline() != null)
                .toList();
        List<List<Integer>> places =
                drawn.stream().map(outline -> places(outline, cells)).toList();
        Set<Integer> small = WithheldGrounds.of(places, communes);
        List<Picture.Ground> areas = IntStream.range(0, drawn.size())
                .mapToObj(place -> ground(drawn.get(place), places.get(place), cells, small.contains(place)))
                .toList();
        return areas.isEmpty() ? null : new Picture(title, asked.area() == null, areas);
    }

    private static List<Integer> places(Outline outline, List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .filter(place -> {
                    String commune = cells.get(place).cell();
                    return commune != null && outline.members().contains(commune);
                })
                .boxed()
                .toList();
    }

    private static Picture.Ground ground(Outline outline, Collection<Integer> places, List<Cell> cells, boolean small) {
        double above = places.stream()
                .mapToDouble(place -> number(cells.get(place).numerator()))
                .sum();
        double below = places.stream()
                .mapToDouble(place -> number(cells.get(place).denominator()))
                .sum();
        return new Picture.Ground(
                outline.code(),
                outline.name(),
                below == 0 ? null : above / below,
                small,
                String.valueOf(outline.outline()));
    }

    private static double number(@Nullable Number number) {
        return number == null ? 0 : number.doubleValue();
    }
}
