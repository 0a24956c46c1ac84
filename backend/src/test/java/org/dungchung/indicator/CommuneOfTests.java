package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Communes that end on the edges of cells (1/128 degree), in the middle of them, and along a winding river; masts everywhere, on the
 * corners and sides too.
 *
 * <pre>
 *   10.03125 ┌──────────┬────────┐
 *            │    02    ≈   03   │   04 lies over a part of 03
 *   10.0     ├──────────┴────────┤
 *            │         01        │
 *   9.96     └───────────────────┘
 *         105.0     ~105.02   105.0625
 * </pre>
 */
@PostgisTest
class CommuneOfTests {

    private static final long SEED = 129;

    @Autowired
    JdbcClient jdbc;

    private World world;
    private final Random random = new Random(SEED);

    @BeforeEach
    void world() {
        world = new World(jdbc).organisation("VIE", "NETWORK_OPERATOR");
        String river = river();
        world.area("01", "COMMUNE", null, box(105.0, 9.96, 105.0625, 10.0))
                .area(
                        "02",
                        "COMMUNE",
                        null,
                        "POLYGON((" + river + ", 105 10.03125, 105 10, " + river.split(",", 2)[0] + "))")
                .area(
                        "03",
                        "COMMUNE",
                        null,
                        "POLYGON((" + river + ", 105.0625 10.03125, 105.0625 10, " + river.split(",", 2)[0] + "))")
                .area("04", "COMMUNE", null, box(105.04, 10.01, 105.05, 10.02));
    }

    @Test
    void eachUnitLiesWhereWholeBoundariesSayAndOnASharedEdgeInTheSmallerCode() {
        for (int i = 0; i < 400; i++) {
            mast(104.99 + random.nextDouble() * 0.08, 9.95 + random.nextDouble() * 0.09);
        }
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                mast(105 + i / 128.0, 9.9609375 + j / 128.0); // corners of cells
            }
        }
        jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, recorded_from)
                        select 'MAST', 'V' || row_number() over (), 'VIE', v.geom, '2020-01-01'
                          from territory.area a, st_dumppoints(a.boundary) v""").update();

        assertThat(byCells())
                .as("seed %d", SEED)
                .hasSizeGreaterThan(500)
                .isEqualTo(byWholeBoundaries())
                .anyMatch(line -> line.endsWith("01"))
                .anyMatch(line -> line.endsWith("03"));
    }

    /** A line lies where its middle lies. */
    @Test
    void aLineBelongsWhereItsMiddleIs() {
        world.line("DUCT_SECTION", "D", "VIE", "LINESTRING(105.001 9.97, 105.001 10.005)");

        assertThat(jdbc.sql(
                                "select commune from indicator.v_commune_of('{DUCT_SECTION}', current_date, current_date, 'infinity')")
                        .query(String.class)
                        .list())
                .containsExactly("01");
    }

    private void mast(double longitude, double latitude) {
        world.point("MAST", "M" + longitude + "/" + latitude, "VIE", longitude, latitude);
    }

    private List<String> byCells() {
        return jdbc.sql("""
                        select id || ' ' || commune from indicator.v_commune_of('{MAST}', current_date, current_date, 'infinity') order by id""").query(String.class).list();
    }

    private List<String> byWholeBoundaries() {
        return jdbc.sql("""
                        select a.id || ' ' || min(c.code)
                          from asset.asset a join territory.area c on st_intersects(c.boundary, a.geometry)
                         where a.kind = 'MAST' group by a.id order by a.id""").query(String.class).list();
    }

    /** From south to north, 200 corners between 105.015 and 105.025. */
    private String river() {
        var corners = new StringJoiner(", ");
        for (int i = 0; i <= 200; i++) {
            corners.add((105.015 + random.nextDouble() * 0.01) + " " + (10 + i * 0.03125 / 200));
        }
        return corners.toString();
    }

    private static String box(double west, double south, double east, double north) {
        return "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north);
    }
}
