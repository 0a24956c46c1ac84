package org.dungchung.sameplace;

import java.util.UUID;
import org.dungchung.support.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two operators, each with a site and a mast on it at one place, ten metres apart, and a third operator alone 1 km to the east; all on the
 * equator, where 0.0001° are 11.13 m.
 *
 * <pre>
 *   70.0 N      70.00009 N      70.01
 *   SA, MA ──10 m── SB, MB ───── SC, MC
 * </pre>
 */
final class SamePlaceWorld {

    final World world;
    final UUID siteA;
    final UUID siteB;
    final UUID siteC;
    final UUID mastA;
    final UUID mastB;

    private final JdbcClient jdbc;

    SamePlaceWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
        world = new World(jdbc)
                .organisation("SPA", "NETWORK_OPERATOR")
                .organisation("SPB", "NETWORK_OPERATOR")
                .organisation("SPC", "NETWORK_OPERATOR")
                .area("SP", "PROVINCE", null, "POLYGON ((69.9 -0.1, 70.1 -0.1, 70.1 0.1, 69.9 0.1, 69.9 -0.1))");
        siteA = world.point("SITE", "SA", "SPA", 70.0, 0);
        siteB = world.point("SITE", "SB", "SPB", 70.00009, 0);
        siteC = world.point("SITE", "SC", "SPC", 70.01, 0);
        mastA = mast("MA", "SPA", siteA);
        mastB = mast("MB", "SPB", siteB);
        mast("MC", "SPC", siteC);
    }

    UUID mast(String code, String owner, UUID site) {
        UUID mast = world.mast(code, owner, site);
        world.use(mast, owner);
        return mast;
    }

    PairId sites() {
        return new PairId(siteA, siteB);
    }

    PairId masts() {
        return new PairId(mastA, mastB);
    }

    /** How often something is true of the database. */
    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
