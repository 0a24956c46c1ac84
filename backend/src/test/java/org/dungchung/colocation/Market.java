package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.support.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the colocation tests: RED owns, BLUE and GREEN ask, VIOLET only looks on. */
final class Market {

    static final Caller RED = operator("RED");
    static final Caller BLUE = operator("BLUE");
    static final Caller GREEN = operator("GREEN");
    static final Caller VIOLET = operator("VIOLET");
    static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);

    private Market() {}

    /** The four of them in an empty world. */
    static World open(JdbcClient jdbc) {
        var world = new World(jdbc);
        for (String code : new String[] {"RED", "BLUE", "GREEN", "VIOLET"}) {
            world.organisation(code, "NETWORK_OPERATOR");
        }
        return world;
    }

    /** A step that follows what {@code request} is now. */
    static Step step(ColocationRequest request, Caller caller, LocalDate on) {
        return new Step(request.getId(), new ExpectedVersion(request.version()), caller, on);
    }

    static Filing filing(UUID asset, int places) {
        return new Filing(asset, places, "three antennas");
    }

    static Contract contract(LocalDate firstUseOn) {
        return new Contract("HD-7", LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 3), null, firstUseOn);
    }

    private static Caller operator(String organisation) {
        return new Caller("operator", Role.OPERATOR, organisation);
    }
}
