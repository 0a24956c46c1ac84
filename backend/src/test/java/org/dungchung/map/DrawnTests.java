package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was made ready for the tiles of today is what the registry itself would say, to everybody. */
@PostgisTest
class DrawnTests {

    /** Features of one tile that are cut but not drawn, or drawn but not cut; of which there is none. */
    private static final String DIFFERENCE = """
            with cut as (
                   select id, code, owner, shared, users, free, offered, status, count, "sharedCount", st_astext(geom)
                     from map.v_point_cut(:kind, 11, :z, :x, :y, map.today(), now() + interval '1 hour', cast(:scope as text), :cleared)),
                 drawn as (
                   select id, code, owner, shared, users, free, offered, status, count, "sharedCount", st_astext(geom)
                     from map.v_drawn_in_tile(:kind, 11, :z, :x, :y, cast(:scope as text), :cleared))
            select concat_ws(' ', 'cut', c) from (select * from cut except all select * from drawn) c
             union all
            select concat_ws(' ', 'drawn', d) from (select * from drawn except all select * from cut) d""";

    private final Random random = new Random(20_261_201);

    @Autowired
    JdbcClient jdbc;

    World world;

    @BeforeEach
    void assets() {
        world = TileCut.world(jdbc);
        for (int i = 0; i < 240; i++) {
            UUID asset = world.point(
                    one("SITE", "MAST", "POLE", "MANHOLE"),
                    "A" + i,
                    random.nextInt(3) == 0 ? null : one("RED", "BLUE"),
                    random.nextDouble() * 0.09,
                    -random.nextDouble() * 0.09);
            alter(asset);
        }
        jdbc.sql("select map.draw(null)").query(String.class).optional();
    }

    @Test
    void everybodySeesWhatTheRegistrySays() {
        allIsAsCut();
        assertThat(drawn()).as("so there was something to compare").isGreaterThan(200);
    }

    @Test
    void whatChangesIsDrawnAnewAndNothingElseHasToBe() {
        List<UUID> assets = jdbc.sql("select id from asset.asset where code like 'A%' order by code")
                .query(UUID.class)
                .list();
        for (int turn = 0; turn < 3; turn++) {
            List<UUID> changed = assets.subList(turn * 20, turn * 20 + 20);
            changed.forEach(this::alter);
            jdbc.sql("update asset.asset set geometry = st_translate(geometry, 0.0371, 0) where id in (:moved)")
                    .param("moved", changed.subList(0, 10))
                    .update();
            jdbc.sql("select map.draw(cast(:changed as uuid[]))")
                    .param("changed", changed.toArray(UUID[]::new))
                    .query(String.class)
                    .optional();
            allIsAsCut();
        }
    }

    private void alter(UUID asset) {
        switch (random.nextInt(7)) {
            case 0 -> use(asset, "RED");
            case 1 -> {
                use(asset, "RED");
                use(asset, "BLUE");
            }
            case 2 -> world.set(asset, "status = 'PLANNED', retired_on = null");
            case 3 -> world.set(asset, "offered = not offered, capacity = 3");
            case 4 -> world.set(asset, "sensitivity = 'RESTRICTED'");
            case 5 -> world.set(asset, "status = 'RETIRED', retired_on = map.today() - 1");
            default -> world.set(asset, "status = 'RETIRED', retired_on = map.today() + 1, capacity = 1");
        }
    }

    private void use(UUID asset, String organisation) {
        long uses = jdbc.sql("select count(*) from sharing.tenancy where asset_id = ? and organisation = ?")
                .param(asset)
                .param(organisation)
                .query(Long.class)
                .single();
        if (uses == 0) {
            world.use(asset, organisation);
        }
    }

    private void allIsAsCut() {
        for (String kind : List.of("SITE", "MAST", "POLE", "MANHOLE")) {
            for (TileAddress tile : List.of(
                    new TileAddress(8, 128, 128),
                    new TileAddress(10, 512, 512),
                    TileCut.TILE,
                    new TileAddress(14, 8193, 8193),
                    new TileAddress(16, 32_775, 32_772))) {
                assertThat(difference(kind, tile, null, true)).isEmpty();
                assertThat(difference(kind, tile, null, false)).isEmpty();
                assertThat(difference(kind, tile, "RED", false)).isEmpty();
            }
        }
    }

    private List<String> difference(String kind, TileAddress tile, @Nullable String scope, boolean cleared) {
        return jdbc.sql(DIFFERENCE)
                .param("kind", kind)
                .param("z", tile.z())
                .param("x", tile.x())
                .param("y", tile.y())
                .param("scope", scope)
                .param("cleared", cleared)
                .query(String.class)
                .list();
    }

    private long drawn() {
        return jdbc.sql("select count(*) from map.drawn").query(Long.class).single();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
