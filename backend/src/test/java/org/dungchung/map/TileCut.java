package org.dungchung.map;

import java.time.LocalDate;
import java.util.ArrayList;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.VectorTile;
import org.dungchung.support.World;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cuts tiles of a world around the point where the equator meets 0°: the north-west corner of tile 12/2048/2048, 0.0879° to a side. */
record TileCut(Tiles tiles, CurrentCaller callers) {

    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    static final AsOf AS_OF = new AsOf(DAY, DAY, DAY);
    static final TileAddress TILE = new TileAddress(12, 2048, 2048);
    static final TileAddress WIDE = new TileAddress(10, 512, 512);
    static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    static final Caller RED = new Caller("red", Role.OPERATOR, "RED");

    static World world(JdbcClient jdbc) {
        return new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
    }

    VectorTile cut(String layer, TileAddress address, Caller caller, AsOf asOf) {
        var cut = new ArrayList<VectorTile>();
        callers.run(caller, () -> cut.add(VectorTile.read(tiles.cut(layer, address, asOf))));
        return cut.get(0);
    }
}
