package org.dungchung.indicator.sums;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to which group on which day, as known now.
 *
 * @param since from each day on until the next
 * @param turns the days on which an organisation comes into another group
 */
record Groups(TreeMap<Integer, Map<String, Group>> since, Map<String, List<Integer>> turns) {

    /** The group of an organisation on a day; null of one that the registry does not know then. */
    @Nullable Group of(@Nullable String organisation, int day) {
        return organisation == null ? null : since.floorEntry(day).getValue().get(organisation);
    }

    List<Integer> turnsOf(@Nullable String organisation) {
        return organisation == null ? List.of() : turns.getOrDefault(organisation, List.of());
    }

    /** @param telecom whether it is of the sector */
    record Group(String code, boolean telecom) {}
}
