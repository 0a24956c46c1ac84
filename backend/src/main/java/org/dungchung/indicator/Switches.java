package org.dungchung.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dungchung.platform.InvalidInput;

/**
 * One way of counting, as data; see {@code indicator.definition} for what each switch means.
 *
 * @param variant {@code headline}, or the code of a variant
 */
public record Switches(
        String variant, String users, String ownerRule, String basis, String support, String population, int minUsers) {

    static final String HEADLINE = "headline";

    private static final Map<String, Set<String>> VALUES = Map.of(
            "users", Set.of("GROUPS", "NAMES"),
            "ownerRule", Set.of("OWN_USE", "SECTOR", "ALWAYS"),
            "basis", Set.of("USED", "IN_FORCE", "SIGNED", "LET"),
            "support", Set.of("ALL", "ONE"),
            "population", Set.of("IN_USE", "BUILT"));

    boolean isHeadline() {
        return variant.equals(HEADLINE);
    }

    Switches named(String name) {
        return new Switches(name, users, ownerRule, basis, support, population, minUsers);
    }

    boolean countsAs(Switches other) {
        return named("").equals(other.named(""));
    }

    /** A code made of what is switched: the same switches always have the same. */
    String code() {
        return String.join("-", users, ownerRule, basis, support, population, Integer.toString(minUsers))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    Map<String, Object> asMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("users", users);
        map.put("ownerRule", ownerRule);
        map.put("basis", basis);
        map.put("support", support);
        map.put("population", population);
        map.put("minUsers", minUsers);
        return map;
    }

    /** Notes what cannot be, or cannot be together. */
    void check(InvalidInput.Check check, String field, String unit) {
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
        boolean together = support.equals("ALL") || (unit.equals("SITE") && isPlain());
        check.that(together, field + ".support", support, "ALL, unless groups on sites are counted by their own use");
    }

    /** Whether users are counted as the database counts them on one of several masts. */
    private boolean isPlain() {
        return basis.equals("USED") && users.equals("GROUPS") && ownerRule.equals("OWN_USE");
    }

    /** The keys of the words that say this way of counting, in the order of the sentence. */
    List<String> phrases(String unit) {
        return List.of(
                "unit." + unit,
                "population." + population,
                "basis." + basis,
                "users." + users,
                "owner." + ownerRule,
                unit.equals("SITE") ? "support." + support : "none",
                minUsers == 2 ? "none" : "min-users." + minUsers);
    }
}
