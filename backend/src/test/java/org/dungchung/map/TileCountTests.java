package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.PLANNER;
import static org.dungchung.map.TileCut.TILE;
import static org.dungchung.map.TileCut.WIDE;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Where many lie close, a tile counts them. */
@PostgisTest
class TileCountTests {

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
    void polesAreCountedInCellsUntilAZoomAtWhichTheyCanBeToldApart() {
        for (int i = 0; i < 3; i++) {
            UUID pole = world.point("POLE", "P" + i, "RED", 0.0010, -0.0010);
            world.use(pole, "RED");
            if (i == 0) {
                world.use(pole, "BLUE");
            }
        }
        world.point("POLE", "P3", "RED", 0.1000, -0.0010);

        assertThat(cut("poles", WIDE, PLANNER).features())
                .extracting(Feature::properties)
                .containsExactlyInAnyOrder(
                        Map.of("count", 3L, "sharedCount", 1L), Map.of("count", 1L, "sharedCount", 0L));
        assertThat(cut("poles", TILE, PLANNER).features()).hasSize(3);
        assertThat(cut("poles", new TileAddress(9, 256, 256), PLANNER).features())
                .isEmpty();
    }

    @Test
    void linesAreDrawnTogetherFromAfarAndOneByOneFromNear() {
        UUID shared = world.line("DUCT_SECTION", "D1", "RED", "LINESTRING (0.01 -0.01, 0.02 -0.01)");
        world.use(shared, "RED");
        world.use(shared, "BLUE");
        world.line("DUCT_SECTION", "D2", "RED", "LINESTRING (0.01 -0.02, 0.02 -0.02)");
        world.line("POLE_LINE", "L1", "RED", "LINESTRING (0.01 -0.03, 0.02 -0.03)");

        assertThat(cut("duct-sections", WIDE, PLANNER).features())
                .extracting(Feature::properties)
                .containsExactlyInAnyOrder(
                        Map.of("shared", true, "count", 1L, "sharedCount", 1L, "status", "ACTIVE"),
                        Map.of("shared", false, "count", 1L, "sharedCount", 0L, "status", "ACTIVE"));
        assertThat(cut("duct-sections", TILE, PLANNER).features())
                .extracting(feature -> feature.get("code"))
                .containsExactlyInAnyOrder("D1", "D2");
        assertThat(cut("pole-lines", TILE, PLANNER).features())
                .singleElement()
                .satisfies(line -> assertThat(line.type()).isEqualTo(2));
    }

    @Test
    void atMostFourThousandPointsAreToldApartInOneTileAndNoneIsLost() {
        scatter("MAST", 4_001);

        var cells = cut("masts", TILE, PLANNER).features();

        assertThat(cells).hasSizeLessThanOrEqualTo(8 * 8);
        assertThat(cells.stream()
                        .mapToLong(cell -> (Long) cell.properties().get("count"))
                        .sum())
                .isEqualTo(4_001);
        assertThat(cut("masts", new TileAddress(13, 4096, 4096), PLANNER).features())
                .allSatisfy(mast -> assertThat(mast.properties()).containsKey("id"));
    }

    @Test
    void aTileOfAsManyPointsAsAreToldApartIsNotHeavy() {
        scatter("POLE", 4_000);
        jdbc.sql("update asset.asset set code = 'POLE-' || left(id::text, 12)").update();

        var tile = new AtomicInteger();
        callers.run(PLANNER, () -> tile.set(tiles.cut("poles", TILE, AS_OF).length));

        assertThat(tile.get()).isBetween(200_000, 500_000);
    }

    @Test
    void aTileOfMoreLinesThanFitDrawsTheLongestTogetherAndCountsAll() {
        jdbc.sql("""
                insert into asset.asset (kind, code, owner, geometry, recorded_from)
                select 'CABLE', 'C' || i, 'RED', st_setsrid(st_makeline(array(
                         select st_point(0.001 + v * 0.0008, -0.001 - i * 0.00002 - (v % 2) * 0.002) from generate_series(0, 99) v)), 4326), '2020-01-01'
                  from generate_series(1, 3000) i""").update();

        var weight = new AtomicInteger();
        callers.run(PLANNER, () -> weight.set(tiles.cut("cables", TILE, AS_OF).length));

        assertThat(weight.get()).isBetween(100_000, 500_000);
        assertThat(cut("cables", TILE, PLANNER).features())
                .singleElement()
                .satisfies(all -> assertThat(all.properties()).containsEntry("count", 3_000L));
    }

    /** Masts without a code on a grid through the whole tile. */
    private void scatter(String kind, int count) {
        jdbc.sql("""
                        insert into asset.asset (kind, owner, geometry, recorded_from)
                        select ?, 'RED', st_setsrid(st_point(i % 100 * 0.0008, -(i / 100) * 0.0008), 4326), '2020-01-01'
                          from generate_series(0, ? - 1) i""").param(kind).param(count).update();
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller) {
        return new TileCut(tiles, callers).cut(layer, address, caller, AS_OF);
    }
}
