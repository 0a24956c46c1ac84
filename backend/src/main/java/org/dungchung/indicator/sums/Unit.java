package org.dungchung.indicator.sums;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the registry knows of a unit, without its name: units of which the same is known went the same way. */
record Unit(List<Known> states, List<Use> uses) {

    /** A record whose uses are the unit's, and the support that it speaks of. */
    record Support(int record, int support) {}

    /** The state of the unit itself; null: it is none on that day. */
    @Nullable Known on(Book book, int day) {
        for (Known state : states) {
            if (state.record() == 0 && state.holds(day) && book.kinds().contains(state.kind()) && !state.isJoined()) {
                return state;
            }
        }
        return null;
    }

    /** How many poles of a line were entered one by one. */
    int entered(Known unit, int day) {
        return (int) states.stream()
                .filter(state -> belongs(unit, state, day) && state.line() == 0)
                .count();
    }

    List<Support> supports(Book book, Known unit, int day) {
        var found = new ArrayList<Support>();
        found.add(new Support(0, 0));
        if (states.size() == 1) {
            return found;
        }
        if (unit.kind().equals("SITE") || !book.kinds().contains("POLE")) {
            states.stream()
                    .filter(state -> belongs(unit, state, day))
                    .forEach(state -> found.add(new Support(state.record(), state.record())));
        }
        addFurther(found, day);
        return found;
    }

    private static boolean belongs(Known unit, Known state, int day) {
        boolean partOf = switch (unit.kind()) {
            case "SITE" -> state.site() == 0;
            case "POLE_LINE" -> state.line() == 0;
            default -> false;
        };
        return partOf && state.holds(day) && state.isInUse(day) && !state.isJoined();
    }

    /** As {@code asset.v_further_record_at}: what was joined with the unit or with what stands on it. */
    private void addFurther(List<Support> found, int day) {
        List<Integer> joined = keptBy(0);
        joined.forEach(record -> found.add(new Support(record, 0)));
        states.stream()
                .filter(mast -> mast.site() >= 0 && mast.holds(day) && mast.isInUse(day))
                .forEach(mast -> addFurther(found, mast, joined.contains(mast.site())));
    }

    private void addFurther(List<Support> found, Known mast, boolean onJoined) {
        if (onJoined) {
            found.add(new Support(mast.record(), mast.kept() >= 0 ? mast.kept() : mast.record()));
        }
        if (onJoined || (mast.site() == 0 && mast.kind().equals("MAST"))) {
            keptBy(mast.record()).forEach(record -> found.add(new Support(record, mast.record())));
        }
    }

    private List<Integer> keptBy(int record) {
        return states.stream()
                .filter(state -> state.kept() == record)
                .map(Known::record)
                .distinct()
                .toList();
    }
}
