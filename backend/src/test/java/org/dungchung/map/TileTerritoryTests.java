package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.DAY;
import static org.dungchung.map.TileCut.RED;
import static org.dungchung.map.TileCut.TILE;

import java.time.LocalDate;
import java.util.Map;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.VectorTile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Areas and hamlets in tiles. */
@PostgisTest
class TileTerritoryTests {

    @Autowired
    Tiles tiles;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

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

    private VectorTile cut(String layer, TileAddress address, Caller caller) {
        return new TileCut(tiles, callers).cut(layer, address, caller, AS_OF);
    }

    private VectorTile cut(String layer, TileAddress address, Caller caller, AsOf asOf) {
        return new TileCut(tiles, callers).cut(layer, address, caller, asOf);
    }
}
