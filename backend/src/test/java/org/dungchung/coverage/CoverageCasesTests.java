package org.dungchung.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dungchung.coverage.Countryside.box;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The worked cases of coverage, with the numbers that each definition must give. */
@PostgisTest
class CoverageCasesTests {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final double TARGET = 0.9985;

    @Autowired
    CoverageQuery coverage;

    @Autowired
    JdbcClient jdbc;

    Countryside land;
    UUID mast;

    @BeforeEach
    void world() {
        land = new Countryside(jdbc);
        land.province("77", "77001", box(105, 0, 106, 1));
        land.operator("OWN");
        mast = land.mast("POINT(105.5 0.5)");
    }

    /** A cell of 12 by 1 with homes on a strip of 15 by 0.1; the footprints cover 9 of the cell and 1.45 of the strip. */
    @Test
    void onlyWherePeopleLiveCounts() {
        land.hamlet("G", "77001", box(105, 0.4, 105.15, 0.41));
        land.footprint(mast, "OWN", "4G", box(105, 0.4, 105.1, 0.5));
        land.footprint(mast, "OWN", "4G", box(105.05, 0.38, 105.145, 0.42));

        var hamlet = at(AFTER, AFTER).hamlets().get(0);

        assertThat(hamlet.part()).isCloseTo(0.966667, within(1e-6));
        assertThat(hamlet.covered()).isTrue();
    }

    /**
     * 1,940 hamlets on a grid under one footprint, except two; on 1 July the covered H1 divides, its new part is covered to 70 %.
     *
     * <p>The target of 99.85 % is missed by a hair, which a rounded figure would hide.
     */
    @Test
    void aHamletThatDividesCanMissATarget() {
        jdbc.sql("""
                        insert into territory.hamlet (province_code, code, name, commune_code, settled_area, valid_to, recorded_from)
                        select '77', 'H' || n, 'a hamlet', '77001', st_multi(st_makeenvelope(x, y, x + 0.01, y + 0.01, 4326)),
                               case when n = 1 then date '2025-06-30' end, '2020-01-01'
                          from generate_series(1, 1940) n,
                       lateral (select 105 + (n % 50) * 0.01, (n / 50) * 0.01) p (x, y)""").update();
        land.footprint(mast, "OWN", "4G", box(105, 0, 105.5, 0.38));
        land.footprint(mast, "OWN", "4G", box(105, 0.38, 105.39, 0.39));
        land.hamlet("H1", "77001", box(105.01, 0, 105.015, 0.01), AFTER, null);
        land.hamlet("H1b", "77001", box(105.493, 0, 105.503, 0.01), AFTER, null);

        var before = at(BEFORE, BEFORE);
        var after = at(AFTER, AFTER);
        var afterInOldHamlets = at(AFTER, BEFORE);

        assertThat(List.of(before.covered(), before.total())).containsExactly(1938L, 1940L);
        assertThat(List.of(after.covered(), after.total())).containsExactly(1938L, 1941L);
        assertThat(ratio(before)).isCloseTo(0.998969, within(1e-6)).isGreaterThanOrEqualTo(TARGET);
        assertThat(ratio(after)).isCloseTo(0.998454, within(1e-6)).isLessThan(TARGET);
        assertThat(ratio(afterInOldHamlets)).isCloseTo(0.998969, within(1e-6));
    }

    private static double ratio(Coverage coverage) {
        return (double) coverage.covered() / coverage.total();
    }

    private Coverage at(LocalDate date, LocalDate boundaries) {
        return coverage.of("77", new AsOf(date, boundaries, LocalDate.now(AsOf.ZONE)), List.of(), List.of());
    }
}
