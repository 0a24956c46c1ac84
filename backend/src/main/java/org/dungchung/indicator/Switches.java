package org.dungchung.indicator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * One way of counting, as data; see {@code indicator.definition} for what each switch means.
 *
 * @param variant {@code headline}, or the code of a variant
 * @param since the first day of what is newly built, of the population BUILT_SINCE; null for the others
 */
public record Switches(
        String variant,
        String users,
        String ownerRule,
        String basis,
        String support,
        String population,
        int minUsers,
        @Nullable LocalDate since)
        implements Counting {

    private static final Map<String, Set<String>> VALUES = Map.of(
            "users", Set.of("GROUPS", "NAMES"),
            "ownerRule", Set.of("OWN_USE", "SECTOR", "ALWAYS"),
            "basis", Set.of("USED", "IN_FORCE", "SIGNED", "LET"),
            "support", Set.of("ALL", "ONE"),
            "population", Set.of("IN_USE", "BUILT", "BUILT_SINCE"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public Switches named(String name) {
        return new Switches(name, users, ownerRule, basis, support, population, minUsers, since);
    }

    boolean isNewlyBuilt() {
        return population.equals("BUILT_SINCE");
    }

    @Override
    public String code() {
        String name = String.join("-", users, ownerRule, basis, support, population, Integer.toString(minUsers))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        return since == null ? name : name + "-" + since;
    }

    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("users", users);
        map.put("ownerRule", ownerRule);
        map.put("basis", basis);
        map.put("support", support);
        map.put("population", population);
        map.put("minUsers", minUsers);
        if (since != null) {
            map.put("since", since.toString());
        }
        return map;
    }

    @Override
    public void check(InvalidInput.Check check, String field, String unit) {
        asMap().forEach((name, value) -> {
            Set<String> known = VALUES.get(name);
            if (known != null) {
                check.that(
                        known.contains(value.toString()),
                        field + "." + name,
                        value,
                        "one of " + String.join(", ", known.stream().sorted().toList()));
            }
        });
        check.that(minUsers >= 2 && minUsers <= 4, field + ".minUsers", minUsers, "2, 3 or 4 users");
        boolean byUse = users.equals("GROUPS") || basis.equals("USED");
        check.that(byUse, field + ".basis", basis, "USED where single companies are counted by name");
        boolean ofSeveral = unit.equals("SITE") || unit.equals("POLE_KM");
        boolean together = support.equals("ALL") || (ofSeveral && isPlain());
        check.that(together, field + ".support", support, "ALL, unless groups on sites are counted by their own use");
        check.that(
                isNewlyBuilt() == (since != null),
                field + ".since",
                since,
                "a day where what is built since then is counted, else none");
        checkStations(check, field, unit);
    }

    /** A station joins what others use on the day when it is new; it has neither contract nor another sector. */
    private void checkStations(InvalidInput.Check check, String field, String unit) {
        if (unit.equals("NEW_STATION")) {
            check.that(isNewlyBuilt(), field + ".population", population, "BUILT_SINCE of new stations");
            check.that(basis.equals("USED"), field + ".basis", basis, "USED of new stations");
            check.that(!ownerRule.equals("SECTOR"), field + ".ownerRule", ownerRule, "OWN_USE or ALWAYS of stations");
        }
    }

    /** Whether users are counted as the database counts them on one of several masts. */
    private boolean isPlain() {
        return basis.equals("USED") && users.equals("GROUPS") && ownerRule.equals("OWN_USE");
    }

    @Override
    public List<String> phrases(String unit) {
        return List.of(
                "unit." + unit,
                since == null ? "population." + population : "population." + population + "|" + DAY.format(since),
                "basis." + basis,
                "users." + users,
                "owner." + ownerRule,
                switch (unit) {
                    case "SITE" -> "support." + support;
                    case "POLE_KM" -> "poles." + support;
                    default -> "none";
                },
                minUsers == 2 ? "none" : "min-users." + minUsers);
    }
}
