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
            String plan = plan(layer);
            assertThat(plan).as(layer).containsPattern("Index Cond: .*&&").contains("_gix");
        }
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
                        .param("cleared", false)
                        .query(String.class)
                        .list());
    }
}
