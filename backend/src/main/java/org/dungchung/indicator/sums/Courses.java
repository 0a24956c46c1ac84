package org.dungchung.indicator.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.dungchung.indicator.sums.Groups.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a unit counts for through all days, by the rules of {@code indicator.v_unit_at} and {@code indicator.v_counted_at}, which tell it of one day.
 *
 * @param groups who belonged to whom
 */
record Courses(Book book, Groups groups) {

    /** In the order of their days; none for days on which it is nobody's unit, or a pole without telecom cable. */
    List<Step> of(Unit unit) {
        var steps = new ArrayList<Step>();
        int from = Day.FIRST;
        Count last = null;
        for (int day : turns(unit)) {
            Count count = on(unit, day);
            if (!Objects.equals(count, last)) {
                end(steps, from, day, last);
                from = day;
                last = count;
            }
        }
        end(steps, from, Day.NEVER, last);
        return steps;
    }

    private static void end(List<Step> steps, int from, int until, @Nullable Count count) {
        if (count != null) {
            steps.add(new Step(from, until, count));
        }
    }

    /** The days on which a unit's answer can become another at all. */
    private TreeSet<Integer> turns(Unit unit) {
        var days = new TreeSet<Integer>();
        for (Known state : unit.states()) {
            add(days, state.from(), next(state.to()), state.inUseFrom(), state.retiredOn(), state.builtOn());
            days.addAll(groups.turnsOf(state.owner()));
        }
        for (Use use : unit.uses()) {
            add(days, use.from(), next(use.to()), use.contractFrom(), next(use.contractTo()), use.signedOn());
            days.addAll(groups.turnsOf(use.organisation()));
        }
        days.removeIf(day -> !Day.turns(day));
        days.add(Day.FIRST);
        return days;
    }

    private static int next(int day) {
        return day == Day.NEVER ? day : day + 1;
    }

    private static void add(TreeSet<Integer> days, int... some) {
        for (int day : some) {
            days.add(day);
        }
    }

    private @Nullable Count on(Unit unit, int day) {
        Known known = unit.on(book, day);
        if (known == null) {
            return null;
        }
        Users users = Users.of(unit, known, book, groups, day);
        if (known.isOfPoles() && users.used.isEmpty()) {
            return null;
        }
        long ways = ways(known, users, day);
        boolean headline = (ways & 1) == 1;
        boolean apart =
                (ways & 2) == 2 && users.fullest(book) < book.ways().get(0).minUsers();
        BigDecimal weight = weight(unit, known, day);
        return headline
                ? new Count(
                        known.place(),
                        known.kind(),
                        weight,
                        ways,
                        apart,
                        users.signedOnly,
                        users.emptyLet,
                        users.lapsed,
                        users.uncontracted,
                        known.hasUnknownDate(),
                        users.unknownUses,
                        users.oneSided)
                : new Count(known.place(), known.kind(), weight, ways, false, 0, false, 0, 0, false, 0, 0);
    }

    private long ways(Known known, Users users, int day) {
        Group owner = groups.of(known.owner(), day);
        long ways = 0;
        for (int place = 0; place < book.ways().size(); place++) {
            Way way = book.ways().get(place);
            boolean counted = way.ofAllBuilt() ? known.isBuilt(day) : known.isInUse(day);
            boolean shared = counted && users.count(way, book, known.owner(), owner) >= way.minUsers();
            ways |= ((counted ? 1L : 0L) << (2 * place)) | ((shared ? 1L : 0L) << (2 * place + 1));
        }
        return ways;
    }

    private BigDecimal weight(Unit unit, Known known, int day) {
        if (book.unit().equals("DUCT_SECTION")) {
            return BigDecimal.ONE;
        }
        if (known.kilometres() != null
                && (book.unit().equals("POLE_KM") || known.kind().equals("DUCT_SECTION"))) {
            return known.kilometres();
        }
        return known.kind().equals("POLE_LINE")
                ? BigDecimal.valueOf(Math.max(known.poles() - unit.entered(known, day), 0))
                : BigDecimal.ONE;
    }
}
