package org.dungchung.indicator.sums;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.dungchung.indicator.sums.Groups.Group;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the registry what {@link Courses} have to know. */
@Repository
class FactReading {

    private static final String STATES = SqlFile.read(FactReading.class, "states.sql");
    private static final String USES = SqlFile.read(FactReading.class, "uses.sql");
    private static final String GROUPS = SqlFile.read(FactReading.class, "groups.sql");
    private static final String TURNS = SqlFile.read(FactReading.class, "turns.sql");

    private final JdbcClient jdbc;

    FactReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of units of a book; nothing of what is none. */
    Map<UUID, Unit> units(Book book, List<UUID> among, Places places) {
        var facts = new LinkedHashMap<UUID, Facts>();
        var records = new LinkedHashSet<Pair>();
        jdbc.sql(STATES)
                .param("kinds", book.kinds().toArray(String[]::new))
                .param("among", among.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> {
                    State state = State.of(row);
                    facts.computeIfAbsent(state.unit(), unit -> new Facts()).add(state);
                    if (!state.beneath()) {
                        records.add(new Pair(state.unit(), state.record()));
                    }
                });
        jdbc.sql(USES)
                .param("units", records.stream().map(Pair::unit).toArray(UUID[]::new))
                .param("records", records.stream().map(Pair::record).toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> Objects.requireNonNull(facts.get(row.getObject("unit_id", UUID.class)))
                                .add(row));
        places.find(
                facts.values().stream().flatMap(unit -> unit.states().stream()).toList());
        var units = new LinkedHashMap<UUID, Unit>();
        facts.forEach((id, unit) -> units.put(id, unit.unit(places)));
        return units;
    }

    Groups groups() {
        var turns = new HashMap<String, List<Integer>>();
        var days = new TreeSet<Integer>();
        days.add(Day.EVER);
        jdbc.sql(TURNS).query((RowCallbackHandler) row -> {
            turns.computeIfAbsent(row.getString("organisation"), one -> new ArrayList<>())
                    .add(row.getInt("day"));
            days.add(row.getInt("day"));
        });
        var since = new TreeMap<Integer, Map<String, Group>>();
        for (int day : days) {
            var groups = new HashMap<String, Group>();
            jdbc.sql(GROUPS).param("day", Math.max(day, Day.FIRST)).query((RowCallbackHandler) row -> groups.put(
                    row.getString("organisation"), new Group(row.getString("group_code"), row.getBoolean("telecom"))));
            since.put(day, groups);
        }
        return new Groups(since, turns);
    }

    /** A unit and a record that speaks of it. */
    private record Pair(UUID unit, UUID record) {}
}
