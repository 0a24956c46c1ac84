package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.DAY;
import static org.dungchung.map.TileCut.PLANNER;
import static org.dungchung.map.TileCut.TILE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.VectorTile;
import org.dungchung.support.VectorTile.Feature;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tile says of one asset, to whom and of which day. */
@PostgisTest
class TilesTests {

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
    void theStatusIsThatOfTheDayAndWhatIsRetiredByThenIsGone() {
        UUID mast = world.point("MAST", "M1", "RED", 0.01, -0.01);
        world.set(mast, "status = 'RETIRED', in_use_from = '2020-01-01', retired_on = '2025-01-01'");

        assertThat(cut("masts", TILE, PLANNER).features()).isEmpty();
        assertThat(statusOn(LocalDate.of(2024, 12, 31))).isEqualTo("ACTIVE");
        assertThat(statusOn(LocalDate.of(2019, 12, 31))).isEqualTo("PLANNED");
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
    void thereIsNoTileBeyondTheGridAndNoLayerOfAnyName() {
        assertThatThrownBy(() -> new TileAddress(3, 8, 0)).isInstanceOf(UnknownTile.class);
        assertThatThrownBy(() -> new TileAddress(23, 0, 0)).isInstanceOf(UnknownTile.class);
        assertThatThrownBy(() -> new TileAddress(0, 0, -1)).isInstanceOf(UnknownTile.class);
        assertThatThrownBy(() -> cut("secrets", TILE, PLANNER)).isInstanceOf(UnknownLayer.class);
    }

    private Object statusOn(LocalDate day) {
        return cut("masts", TILE, PLANNER, new AsOf(day, day, DAY))
                .features()
                .get(0)
                .properties()
                .getOrDefault("status", "");
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller) {
        return new TileCut(tiles, callers).cut(layer, address, caller, AS_OF);
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller, AsOf asOf) {
        return new TileCut(tiles, callers).cut(layer, address, caller, asOf);
    }
}
