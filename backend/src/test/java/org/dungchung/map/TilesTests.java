package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.VectorTile;
import org.dungchung.support.VectorTile.Feature;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A world around the point where the equator meets 0°: the north-west corner of tile 12/2048/2048, 0.0879° to a side. */
@PostgisTest
class TilesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final AsOf AS_OF = new AsOf(DAY, DAY, DAY);
    private static final TileAddress TILE = new TileAddress(12, 2048, 2048);
    private static final TileAddress WIDE = new TileAddress(10, 512, 512);
    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    private static final Caller RED = new Caller("red", Role.OPERATOR, "RED");

    @Autowired
    Tiles tiles;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    World world;

    @BeforeEach
    void organisations() {
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
    }

    @Test
    void aMastLiesWhereItStandsWithWhoOwnsItAndHowManyUseIt() {
        UUID mast = world.point("MAST", "M1", "RED", 360 / 4096.0 / 2, -360 / 4096.0 / 4);
        world.use(mast, "RED");
        world.use(mast, "BLUE");

        var tile = cut("masts", TILE, PLANNER);

        assertThat(tile.layer()).isEqualTo("masts");
        assertThat(tile.features())
                .containsExactly(new Feature(
                        Map.of(
                                "id",
                                mast.toString(),
                                "code",
                                "M1",
                                "owner",
                                "RED",
                                "shared",
                                true,
                                "users",
                                2L,
                                "free",
                                2L,
                                "offered",
                                true,
                                "status",
                                "ACTIVE"),
                        1,
                        2048,
                        1024));
    }

    @Test
    void whatLiesInAnotherTileIsNotInThisOne() {
        world.point("MAST", "M1", "RED", -0.01, -0.01);
        assertThat(cut("masts", TILE, PLANNER).features()).isEmpty();
        assertThat(cut("masts", new TileAddress(12, 2047, 2048), PLANNER).features())
                .hasSize(1);
        assertThat(cut("masts", new TileAddress(0, 0, 0), PLANNER).features()).hasSize(1);
        assertThat(cut("masts", new TileAddress(1, 0, 1), PLANNER).features()).hasSize(1);
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

    @Test
    void theStatusIsThatOfTheDayAndWhatIsRetiredByThenIsGone() {
        UUID mast = world.point("MAST", "M1", "RED", 0.01, -0.01);
        world.set(mast, "status = 'RETIRED', in_use_from = '2020-01-01', retired_on = '2025-01-01'");

        assertThat(cut("masts", TILE, PLANNER).features()).isEmpty();
        assertThat(statusOn(LocalDate.of(2024, 12, 31))).isEqualTo("ACTIVE");
        assertThat(statusOn(LocalDate.of(2019, 12, 31))).isEqualTo("PLANNED");
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
    void areasAndHamletsAreThoseOfTheDayOfTheBoundaries() {
        jdbc.sql("""
                        insert into territory.area (code, level, name, valid_from, valid_to, boundary, recorded_from) values
                        ('A', 'COMMUNE', 'Before', null, '2025-06-30',
                         'SRID=4326;MULTIPOLYGON (((0 -0.05, 0.05 -0.05, 0.05 0, 0 0, 0 -0.05)))', '2020-01-01'),
                        ('A', 'COMMUNE', 'After', '2025-07-01', null,
                         'SRID=4326;MULTIPOLYGON (((0 -0.05, 0.05 -0.05, 0.05 0, 0 0, 0 -0.05)))', '2020-01-01')""").update();
        jdbc.sql("""
                        insert into territory.hamlet (province_code, code, name, commune_code, settled_area, hall, recorded_from) values
                        ('P', 'H1', 'Settled', 'A',
                         'SRID=4326;MULTIPOLYGON (((0.01 -0.02, 0.02 -0.02, 0.02 -0.01, 0.01 -0.01, 0.01 -0.02)))', null, '2020-01-01'),
                        ('P', 'H2', 'Unsettled', 'A', null, 'SRID=4326;POINT (0.03 -0.03)', '2020-01-01')""").update();

        assertThat(cut("areas", TILE, RED).features())
                .singleElement()
                .satisfies(area -> assertThat(area.properties())
                        .isEqualTo(Map.of("code", "A", "name", "After", "level", "COMMUNE")));
        LocalDate before = LocalDate.of(2025, 6, 30);
        assertThat(cut("areas", TILE, RED, new AsOf(DAY, before, DAY)).features())
                .extracting(area -> area.get("name"))
                .containsExactly("Before");
        assertThat(cut("hamlets", TILE, RED).features())
                .extracting(hamlet -> hamlet.get("part") + " " + hamlet.type())
                .containsExactly("area 3", "centre 1");
    }

    @Test
    void aCorrectionMadeLaterIsNotInATileAsKnownBefore() {
        UUID mast = world.point("MAST", "M1", "RED", 0.01, -0.01);
        jdbc.sql("update asset.asset set code = 'M2' where id = ?").param(mast).update();

        LocalDate tomorrow = LocalDate.now(AsOf.ZONE).plusDays(1);
        assertThat(cut("masts", TILE, PLANNER, new AsOf(DAY, DAY, tomorrow)).features())
                .extracting(feature -> feature.get("code"))
                .containsExactly("M2");
        assertThat(cut("masts", TILE, PLANNER, new AsOf(DAY, DAY, tomorrow.minusDays(2)))
                        .features())
                .extracting(feature -> feature.get("code"))
                .containsExactly("M1");
    }

    @Test
    void atMostTenThousandPointsAreToldApartInOneTileAndNoneIsLost() {
        scatter("MAST", 10_001);
        assertThat(cut("masts", TILE, PLANNER).features().stream()
                        .mapToLong(cell -> (Long) cell.properties().get("count"))
                        .sum())
                .isEqualTo(10_001);
        assertThat(cut("masts", new TileAddress(13, 4096, 4096), PLANNER).features())
                .allSatisfy(mast -> assertThat(mast.properties()).containsKey("id"));
    }

    @Test
    void everyLayerFindsItsThingsThroughASpatialIndex() {
        scatter("MAST", 1_000);
        jdbc.sql("analyze asset.asset").update();
        for (String layer : new LayerCatalogue().ids()) {
            String plan = plan(layer);
            assertThat(plan).as(layer).containsPattern("Index Cond: .*&&").contains("_gix");
        }
    }

    @Test
    void thereIsNoTileBeyondTheGridAndNoLayerOfAnyName() {
        assertThatThrownBy(() -> new TileAddress(3, 8, 0)).isInstanceOf(UnknownTile.class);
        assertThatThrownBy(() -> new TileAddress(23, 0, 0)).isInstanceOf(UnknownTile.class);
        assertThatThrownBy(() -> new TileAddress(0, 0, -1)).isInstanceOf(UnknownTile.class);
        assertThatThrownBy(() -> cut("secrets", TILE, PLANNER)).isInstanceOf(UnknownLayer.class);
    }

    /** Masts without a code on a grid through the whole tile. */
    private void scatter(String kind, int count) {
        jdbc.sql("""
                        insert into asset.asset (kind, owner, geometry, recorded_from)
                        select ?, 'RED', st_setsrid(st_point(i % 100 * 0.0008, -(i / 100) * 0.0008), 4326), '2020-01-01'
                          from generate_series(0, ? - 1) i""").param(kind).param(count).update();
    }

    private String plan(String layer) {
        jdbc.sql("set local enable_seqscan = off").update();
        return String.join(
                "\n",
                jdbc.sql("explain " + new LayerCatalogue().query(layer))
                        .param("z", 12)
                        .param("x", 2048)
                        .param("y", 2048)
                        .param("date", DAY)
                        .param("boundaries", DAY)
                        .param("known_at", AS_OF.knownAt())
                        .param("scope", "RED")
                        .query(String.class)
                        .list());
    }

    private Object statusOn(LocalDate day) {
        return cut("masts", TILE, PLANNER, new AsOf(day, day, DAY))
                .features()
                .get(0)
                .properties()
                .getOrDefault("status", "");
    }

    private static Feature feature(List<Feature> features, UUID id) {
        return features.stream()
                .filter(feature -> id.toString().equals(feature.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller) {
        return cut(layer, address, caller, AS_OF);
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller, AsOf asOf) {
        var cut = new ArrayList<VectorTile>();
        callers.run(caller, () -> cut.add(VectorTile.read(tiles.cut(layer, address, asOf))));
        return cut.get(0);
    }
}
