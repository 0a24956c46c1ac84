package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.junit.jupiter.api.Test;

/** What one unit is, and which of them count: sites of several masts, cable poles, pole lines, ducts, and areas that merge. */
class SharingUnitCasesTests extends SharingCase {

    @Test
    void aRooftopWithTwoMastsIsASharedSiteOfUnsharedMasts() {
        world.points("SITE", "R", 60, null, 10)
                .points("MAST", "RA", 60, "VIE", 10)
                .points("MAST", "RB", 60, "MOB", 10)
                .standOn("RA", "R")
                .standOn("RB", "R")
                .use("RA", 1, 60, "VIE")
                .use("RB", 1, 60, "MOB")
                .points("SITE", "S", 940, null, 11)
                .points("MAST", "M", 940, "VIE", 11)
                .standOn("M", "S")
                .use("M", 1, 940, "VIE")
                .use("M", 1, 120, "MOB");

        Figure sites = ask("site-sharing", null, "2024-06-30");
        Figure masts = ask("mast-sharing", null, "2024-06-30");

        assertThat(sites.ratio()).isEqualTo(0.18, EXACT);
        assertThat(line(sites, "same-site-different-masts")).isEqualTo(60L);
        assertThat(variant(sites, "one-mast")).isEqualTo(0.12, EXACT);
        assertThat(masts.ratio()).isEqualTo(120.0 / 1060, EXACT);
    }

    @Test
    void onlyPolesThatCarryTelecomCableAreCablePoles() {
        world.organisation("POW", "POWER_COMPANY")
                .points("POLE", "P", 1200, "POW", 10)
                .use("P", 1, 300, "VIE")
                .use("P", 1, 300, "MOB")
                .use("P", 301, 450, "VIE")
                .points("POLE", "O", 250, "VIE", 11)
                .use("O", 1, 250, "VIE")
                .use("O", 1, 50, "MOB");

        Figure figure = ask("pole-sharing", null, "2024-06-30");

        assertThat(figure.denominator()).isEqualTo(700L);
        assertThat(figure.ratio()).isEqualTo(500.0 / 700, EXACT);
        assertThat(variant(figure, "telecom-groups-only")).isEqualTo(350.0 / 700, EXACT);
    }

    @Test
    void aPoleLineCountsItsDeclaredPolesLessThoseEnteredOneByOne() {
        world.points("POLE", "P", 30, "VIE", 10).use("P", 1, 30, "VIE").use("P", 1, 10, "MOB");
        jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry, poles)
                        values ('POLE_LINE', 'L1', 'VIE', 'srid=4326;linestring(105 12, 105.1 12)', 100)
                        """).update();
        world.use("L", 1, 1, "VIE").use("L", 1, 1, "MOB");
        world.change("P", "line_id = (select id from asset.asset where code = 'L1')");

        Figure figure = ask("pole-sharing", null, "2024-06-30");

        assertThat(figure.parts())
                .extracting(Figure.Part::kind, Figure.Part::numerator, Figure.Part::denominator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("POLE", 10L, 30L),
                        org.assertj.core.groups.Tuple.tuple("POLE_LINE", 70L, 70L));
        assertThat(figure.ratio()).isEqualTo(0.8, EXACT);
    }

    @Test
    void aRentedAndEmptyDuctIsNotShared() {
        world.ducts("D", 300, 1, "VIE")
                .use("D", 1, 300, "VIE")
                .use("D", 1, 6, "MOB", "contract_number = 'HD-6', contract_from = '2023-01-01'");
        jdbc.sql("update sharing.tenancy t set used = false from asset.asset a"
                        + " where a.id = t.asset_id and t.organisation = 'MOB' and a.code <> 'D1'")
                .update();

        Figure figure = ask("duct-sharing", null, "2024-06-30");

        assertThat(figure.ratio()).isEqualTo(1.0 / 300, EXACT);
        assertThat(line(figure, "rented-and-empty")).isEqualTo(5L);
        assertThat(variant(figure, "by-contract")).isEqualTo(0.02, EXACT);
    }

    /** In binary fractions a thousand tenths make 99.9999999999986, and another order of the rows another sum; the ratio would tell. */
    @Test
    void kilometresAddUpToTheLastPlace() {
        world.ducts("D", 1000, 0.1, "VIE").use("D", 1, 1000, "VIE").use("D", 1, 300, "MOB");

        Figure figure = ask("duct-sharing", null, "2024-06-30");

        assertThat(figure.numerator()).isEqualTo(30L);
        assertThat(figure.denominator()).isEqualTo(100L);
        assertThat(figure.ratio()).isEqualTo(0.3);
    }

    @Test
    void aMergedProvinceKeepsItsOldFigureInItsOldBoundaries() {
        var lastDay = LocalDate.parse("2025-06-30");
        world.area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 10.5}, null, lastDay)
                .area("95", "PROVINCE", new double[] {104.9, 10.5, 105.5, 11.5}, null, lastDay)
                .area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 11.5}, lastDay.plusDays(1), null)
                .points("MAST", "C", 1200, "VIE", 10)
                .use("C", 1, 1200, "VIE")
                .use("C", 1, 300, "MOB")
                .points("MAST", "B", 700, "VIE", 11)
                .use("B", 1, 700, "VIE")
                .use("B", 1, 70, "MOB");

        assertThat(ask("mast-sharing", "96", "2025-06-30").ratio()).isEqualTo(0.25, EXACT);
        assertThat(ask("mast-sharing", "96", "2025-07-01").ratio()).isEqualTo(370.0 / 1900, EXACT);
        AsOf oldBoundaries = AsOf.of(LocalDate.parse("2025-12-31"), lastDay, null, clock);
        assertThat(indicators
                        .figure(new Question("mast-sharing", "96", oldBoundaries, null))
                        .ratio())
                .isEqualTo(0.25, EXACT);
    }
}
