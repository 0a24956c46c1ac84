package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.DAY;

import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a tile finds its things. */
@PostgisTest
class TilePlanTests {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisations() {
        TileCut.world(jdbc);
    }

    @Test
    void everyLayerFindsItsThingsThroughASpatialIndex() {
        scatter("MAST", 1_000);
        jdbc.sql("analyze asset.asset").update();
        for (String layer : new LayerCatalogue().ids()) {
            String query = new LayerCatalogue().query(layer);
            if (!query.contains("map.v_point_in_tile(")) {
                assertThat(plan(query))
                        .as(layer)
                        .containsPattern("Index Cond: .*&&")
                        .contains("_gix");
            }
        }
    }

    @Test
    void pointsAreFoundThroughASpatialIndexDrawnOrNot() {
        assertThat(plan("select * from map.v_asset_in_tile('MAST', :z, :x, :y, :date, :known_at, :scope, :cleared)"))
                .containsPattern("Index Cond: .*&&")
                .contains("_gix");
        assertThat(plan("select from map.drawn where kind = 'MAST' and point && st_tileenvelope(:z, :x, :y)"))
                .contains("drawn_point_gix");
        assertThat(
                        plan(
                                "select from map.drawn_cell where kind = 'MAST' and x between :x and :x + 3 and y between :y and :y + 3"))
                .contains("drawn_cell_ix");
    }

    /** Masts without a code on a grid through the whole tile. */
    private void scatter(String kind, int count) {
        jdbc.sql("""
                        insert into asset.asset (kind, owner, geometry, recorded_from)
                        select ?, 'RED', st_setsrid(st_point(i % 100 * 0.0008, -(i / 100) * 0.0008), 4326), '2020-01-01'
                          from generate_series(0, ? - 1) i""").param(kind).param(count).update();
    }

    private String plan(String query) {
        jdbc.sql("set local enable_seqscan = off").update();
        return String.join(
                "\n",
                jdbc.sql("explain " + query)
                        .param("z", 12)
                        .param("x", 2048)
                        .param("y", 2048)
                        .param("date", DAY)
                        .param("boundaries", DAY)
                        .param("known_at", AS_OF.knownAt())
                        .param("scope", "RED")
                        .param("cleared", false)
                        .query(String.class)
                        .list());
    }
}
