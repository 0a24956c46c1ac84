package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.RED;
import static org.dungchung.map.TileCut.TILE;
import static org.dungchung.map.TileCut.WIDE;

import java.util.List;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.VectorTile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ground under the map in tiles. */
@PostgisTest
class BackgroundTileTests {

    private static final int LARGEST = 500_000;

    @Autowired
    Tiles tiles;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void watersRoadsAndPlacesAreLayersOfOneTileForEverybody() {
        road(1, "tertiary", "Đường Cầu Đất", "0.01 -0.01, 0.05 -0.05");
        jdbc.sql("""
                        insert into background.waterway select 2, 'canal', 'Kênh Xáng', 11, st_transform('SRID=4326;LINESTRING (0.01 -0.02, 0.05 -0.02)', 3857)""").update();
        jdbc.sql("""
                        insert into background.water select 3, 'Hồ', 10, st_transform('SRID=4326;POLYGON ((0.02 -0.04, 0.03 -0.04, 0.03 -0.03, 0.02 -0.04))', 3857)""").update();
        jdbc.sql("""
                        insert into background.place select 4, 'hamlet', 'Ấp Tân Lợi', 800, 12, st_transform('SRID=4326;POINT (0.04 -0.04)', 3857)""").update();

        assertThat(layers(TILE))
                .extracting(layer -> layer.layer() + " "
                        + layer.features().stream().map(one -> one.get("name")).toList())
                .containsExactly("water [Hồ]", "waterway [Kênh Xáng]", "road [Đường Cầu Đất]", "place [Ấp Tân Lợi]");
        assertThat(layers(WIDE)).extracting(VectorTile::layer).containsExactly("water");
    }

    @Test
    void piecesOfAStreetAreOneLineThatItsNameHasRoomOn() {
        road(1, "minor", "Đường số 1", "0.01 -0.01, 0.02 -0.01");
        road(2, "minor", "Đường số 1", "0.02 -0.01, 0.03 -0.01");
        assertThat(layers(TILE))
                .singleElement()
                .satisfies(layer -> assertThat(layer.features()).hasSize(1));
    }

    /** More than any town has: what matters less is left out, the great road is there. */
    @Test
    void noTileGrowsBeyondHalfAMegabyte() {
        jdbc.sql("""
                        insert into background.road (osm_id, class, name, from_zoom, geometry)
                        select i, case when i % 3 = 0 then 'minor' else 'tertiary' end, 'Đường số ' || i, 11,
                               st_transform(st_setsrid(st_makeline(array(select st_point(i % 200 * 0.0004 + s * 0.00007 * (1 + i % 5),
                                                                                        -(i / 200) * 0.0004 - s % 2 * 0.0003)
                                                                           from generate_series(0, 9) s)), 4326), 3857)
                          from generate_series(1, 40000) i""").update();
        road(50_000, "trunk", "Quốc lộ", "0.01 -0.01, 0.05 -0.05");
        byte[] tile = cut(TILE);
        assertThat(tile.length).isBetween(LARGEST / 10, LARGEST);
        assertThat(VectorTile.readAll(tile).get(0).features())
                .extracting(one -> one.get("class"))
                .contains("trunk", "tertiary")
                .doesNotContain("minor");
    }

    private void road(int id, String of, String name, String along) {
        jdbc.sql("""
                        insert into background.road (osm_id, class, name, from_zoom, geometry)
                        values (?, ?, ?, background.road_zoom(?), st_transform(st_geomfromtext('LINESTRING (' || ? || ')', 4326), 3857))""").params(List.of(id, of, name, of, along)).update();
    }

    private List<VectorTile> layers(TileAddress address) {
        return VectorTile.readAll(cut(address));
    }

    private byte[] cut(TileAddress address) {
        return callers.call(RED, () -> tiles.cut("background", address, AS_OF));
    }
}
