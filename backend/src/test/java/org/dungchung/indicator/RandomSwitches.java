package org.dungchung.indicator;

import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways of counting that may be, at random. */
final class RandomSwitches {

    private RandomSwitches() {}

    static Switches of(Random random, String indicator) {
        String users = random.nextInt(4) == 0 ? "NAMES" : "GROUPS";
        String basis = users.equals("NAMES") ? "USED" : one(random, "USED", "IN_FORCE", "SIGNED", "LET");
        String population = one(random, "IN_USE", "IN_USE", "BUILT");
        int minUsers = random.nextInt(4) == 0 ? 3 : 2;
        if (indicator.equals("site-sharing") && random.nextInt(4) == 0) {
            return new Switches("headline", "GROUPS", "OWN_USE", "USED", "ONE", population, minUsers, null);
        }
        String ownerRule = one(random, "OWN_USE", "SECTOR", "ALWAYS");
        return new Switches("headline", users, ownerRule, basis, "ALL", population, minUsers, null);
    }

    /** Makes it the headline of a version that is in force from the beginning. */
    static void define(JdbcClient jdbc, String indicator, int version, Switches way) {
        jdbc.sql("insert into indicator.definition_version (indicator, version) values (?, ?)")
                .params(indicator, version)
                .update();
        jdbc.sql("""
                        insert into indicator.definition (indicator, version, variant, users, owner_rule, basis, support, population, min_users)
                        values (?, ?, 'headline', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        indicator,
                        version,
                        way.users(),
                        way.ownerRule(),
                        way.basis(),
                        way.support(),
                        way.population(),
                        way.minUsers())
                .update();
        jdbc.sql(
                        "update indicator.definition_version set valid_from = '2020-01-01' where indicator = ? and version = ?")
                .params(indicator, version)
                .update();
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
