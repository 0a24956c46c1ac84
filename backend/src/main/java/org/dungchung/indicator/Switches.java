package org.dungchung.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One way of counting, as data; see {@code indicator.definition} for what each switch means. */
record Switches(
        String variant, String users, String ownerRule, String basis, String support, String population, int minUsers) {

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

    /** The keys of the words that say this way of counting, in the order of the sentence. */
    List<String> phrases(String unit) {
        return List.of(
                "unit." + unit,
                "population." + population,
                "basis." + basis,
                "users." + users,
                "owner." + ownerRule,
                unit.equals("SITE") ? "support." + support : "none");
    }
}
