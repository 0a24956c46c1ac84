package org.dungchung.indicator;

import static java.util.Comparator.comparingLong;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dungchung.indicator.Cell.Counted;

/**
 * Hides the cells that would show few units of others, and as many more that they cannot be worked out from the whole.
 *
 * <p>The whole less the cells that are shown is the sum of those that are hidden: it must be of two cells at least, and of as many units as a cell must have.
 * What is the asker's own hides nothing, for the asker knows it.
 */
final class Suppression {

    /** From how many units of others on a cell is shown. */
    static final int LEAST = 5;

    private Suppression() {}

    static List<Cell> of(List<Counted> cells) {
        Set<Counted> hidden = hidden(cells);
        return cells.stream()
                .map(cell -> hidden.contains(cell) ? cell.hidden() : cell.shown())
                .toList();
    }

    private static Set<Counted> hidden(List<Counted> cells) {
        Set<Counted> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        cells.stream()
                .filter(cell -> cell.others() > 0 && cell.others() < LEAST)
                .forEach(hidden::add);
        if (hidden.isEmpty()) {
            return hidden;
        }
        var further = cells.stream()
                .filter(cell -> cell.others() >= LEAST)
                .sorted(comparingLong(Counted::others))
                .iterator();
        while (further.hasNext() && isWorkedOut(hidden)) {
            hidden.add(further.next());
        }
        return hidden;
    }

    private static boolean isWorkedOut(Set<Counted> hidden) {
        return isWorkedOut(
                hidden.size(), hidden.stream().mapToLong(Counted::others).sum());
    }

    /** Whether a sum that is known of so many cells, of so many units together, tells too much of one. */
    static boolean isWorkedOut(int cells, long units) {
        return cells < 2 || units < LEAST;
    }
}
