package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.PLANNER;
import static org.dungchung.map.TileCut.RED;
import static org.dungchung.map.TileCut.TILE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.VectorTile;
import org.dungchung.support.VectorTile.Feature;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tile keeps from an operator. */
@PostgisTest
class TileSecrecyTests {

    @Autowired
    Tiles tiles;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    World world;

    @BeforeEach
    void organisations() {
        world = TileCut.world(jdbc);
    }

    @Test
    void anOperatorSeesItsOwnInFullAndOfOthersOnlyWhatTheyOffer() {
        UUID own = world.point("MAST", "R1", "RED", 0.01, -0.01);
        world.set(world.point("MAST", "R2", "RED", 0.01, -0.02), "status = 'PLANNED'");
        UUID offered = world.point("MAST", "B1", "BLUE", 0.02, -0.01);
        world.use(offered, "BLUE");
        world.set(world.point("MAST", "B2", "BLUE", 0.02, -0.02), "status = 'PLANNED'");
        world.set(world.point("MAST", "B3", "BLUE", 0.02, -0.03), "offered = false");
        world.set(world.point("MAST", "B4", "BLUE", 0.02, -0.04), "sensitivity = 'RESTRICTED'");
        world.set(world.point("MAST", "B5", null, 0.02, -0.05), "offered = false");

        var seen = cut("masts", TILE, RED).features();

        assertThat(seen).extracting(feature -> feature.get("code")).containsExactlyInAnyOrder("R1", "R2", null);
        assertThat(feature(seen, own).properties())
                .containsEntry("code", "R1")
                .containsEntry("users", 0L)
                .containsEntry("status", "ACTIVE");
        assertThat(feature(seen, offered).properties())
                .isEqualTo(Map.of(
                        "id",
                        offered.toString(),
                        "owner",
                        "BLUE",
                        "shared",
                        false,
                        "free",
                        3L,
                        "offered",
                        true,
                        "status",
                        "ACTIVE"));
        assertThat(cut("masts", TILE, PLANNER).features()).hasSize(7);
    }

    private static Feature feature(List<Feature> features, UUID id) {
        return features.stream()
                .filter(feature -> id.toString().equals(feature.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller) {
        return new TileCut(tiles, callers).cut(layer, address, caller, AS_OF);
    }
}
