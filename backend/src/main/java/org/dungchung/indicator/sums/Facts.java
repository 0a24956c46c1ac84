package org.dungchung.indicator.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows about one unit, whose own records come first. */
final class Facts {

    private final List<State> states = new ArrayList<>(1);
    private final List<Use> uses = new ArrayList<>(4);
    private final Map<UUID, Integer> numbers = new HashMap<>(2);

    void add(State state) {
        numbers.putIfAbsent(state.unit(), 0);
        numbers.putIfAbsent(state.record(), numbers.size());
        states.add(state);
    }

    void add(ResultSet use) throws SQLException {
        uses.add(new Use(
                numbers.getOrDefault(use.getObject("record_id", UUID.class), -1),
                use.getString("organisation").intern(),
                use.getBoolean("used"),
                use.getInt("used_from"),
                use.getInt("used_to"),
                use.getBoolean("unknown_date"),
                use.getBoolean("contract"),
                use.getInt("contract_from"),
                use.getInt("contract_to"),
                use.getInt("signed_on"),
                use.getBoolean("one_sided")));
    }

    List<State> states() {
        return states;
    }

    Unit unit(Places places) {
        return new Unit(
                states.stream()
                        .map(state -> state.known(numbers, places.of(state)))
                        .toList(),
                uses);
    }
}
