package org.dungchung.report.kind;

import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dungchung.indicator.Breaking;

/**
 * Which areas of a map would tell the public of a commune whose numbers it is not shown. An area's number less those of its communes that are shown is that of
 * the others: they must be at least two, of at least as many units as a cell must have. So must those of which no area that is shown tells, since the total
 * of all is known.
 */
final class WithheldGrounds {

    private final List<List<Integer>> hidden;
    private final Breaking.Shown communes;
    private final Set<Integer> withheld = new HashSet<>();

    private WithheldGrounds(List<List<Integer>> grounds, Breaking.Shown communes) {
        this.communes = communes;
        this.hidden = grounds.stream()
                .map(places ->
                        places.stream().filter(communes.small()::contains).toList())
                .toList();
    }

    /**
     * The places of the areas whose numbers are withheld.
     *
     * @param grounds of each area the places of its communes among the cells
     */
    static Set<Integer> of(List<List<Integer>> grounds, Breaking.Shown communes) {
        var of = new WithheldGrounds(grounds, communes);
        of.told().filter(ground -> communes.isWorkedOut(of.hidden.get(ground))).forEach(of.withheld::add);
        while (of.isRestWorkedOut()) {
            of.withheld.add(of.told().boxed().min(comparingLong(of::units)).orElseThrow());
        }
        return of.withheld;
    }

    /** The areas that tell of communes that are hidden. */
    private IntStream told() {
        return IntStream.range(0, hidden.size())
                .filter(ground -> !hidden.get(ground).isEmpty() && !withheld.contains(ground));
    }

    private boolean isRestWorkedOut() {
        var rest = new HashSet<>(communes.small());
        told().forEach(ground -> rest.removeAll(hidden.get(ground)));
        return !rest.isEmpty() && communes.isWorkedOut(rest) && told().findAny().isPresent();
    }

    private long units(int ground) {
        Collection<Integer> places = hidden.get(ground);
        return places.stream().mapToLong(communes.units()::get).sum();
    }
}
