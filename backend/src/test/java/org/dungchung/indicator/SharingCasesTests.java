package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.dungchung.platform.AsOf;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Small worlds whose ratio was worked out by hand, each with the number that the definition and its variants must give.
 *
 * <p>VIE and MOB are network operators of different groups, PHO is a network operator of the group of VIE.
 */
@PostgisTest
class SharingCasesTests {

    private static final Offset<Double> EXACT = within(1e-12);

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    BatchWorld world;

    @BeforeEach
    void operators() {
        world = new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .organisation("PHO", "NETWORK_OPERATOR")
                .group("VIE-GROUP", "VIE", "PHO");
    }

    @Test
    void aTowerCompanyCountsOnlyThroughItsTenants() {
        world.organisation("TOW", "TOWER_COMPANY")
                .group("MOB-GROUP", "MOB", "TOW")
                .points("MAST", "O", 800, "VIE", 10)
                .use("O", 1, 800, "VIE")
                .use("O", 1, 78, "MOB")
                .points("MAST", "T", 200, "TOW", 11)
                .use("T", 1, 60, "MOB")
                .use("T", 61, 160, "VIE")
                .use("T", 161, 200, "VIE")
                .use("T", 161, 200, "MOB");

        Figure figure = ask("mast-sharing", null, "2024-06-30");

        assertThat(figure.numerator()).isEqualTo(118L);
        assertThat(figure.denominator()).isEqualTo(1000L);
        assertThat(figure.ratio()).isEqualTo(0.118, EXACT);
        assertThat(variant(figure, "owner-always")).isEqualTo(0.218, EXACT);
        assertThat(variant(figure, "owner-always-names")).isEqualTo(0.278, EXACT);
    }

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

    @Test
    void aContractThatEndsLeavesTheAntennasShared() {
        world.points("MAST", "M", 1000, "VIE", 10)
                .use("M", 1, 1000, "VIE")
                .use("M", 1, 130, "MOB", "contract_number = 'HD', contract_from = '2020-01-01'");
        jdbc.sql("update sharing.tenancy t set contract_to = '2025-06-30' from asset.asset a"
                        + " where a.id = t.asset_id and t.organisation = 'MOB' and substr(a.code, 2)::int <= 45")
                .update();

        Figure before = ask("mast-sharing", null, "2025-06-30");
        Figure after = ask("mast-sharing", null, "2025-07-01");

        assertThat(before.ratio()).isEqualTo(0.13, EXACT);
        assertThat(after.ratio()).isEqualTo(0.13, EXACT);
        assertThat(variant(before, "contract-in-force")).isEqualTo(0.13, EXACT);
        assertThat(variant(after, "contract-in-force")).isEqualTo(0.085, EXACT);
        assertThat(line(after, "contract-ended-still-used")).isEqualTo(45L);
    }

    @Test
    void unitsAndUsersCountFromTheDayTheyAreOnAir() {
        world.points("MAST", "M", 1000, "VIE", 10)
                .use("M", 1, 1000, "VIE")
                .use("M", 1, 118, "MOB")
                .use("M", 119, 130, "MOB", "used_from = '2026-01-10', contract_signed_on = '2025-12-01'")
                .points("MAST", "B", 40, "VIE", 11)
                .change("B", "status = 'PLANNED', in_use_from = null, built_on = '2025-11-01'");

        Figure figure = ask("mast-sharing", null, "2025-12-14");

        assertThat(figure.ratio()).isEqualTo(0.118, EXACT);
        assertThat(line(figure, "signed-not-on-air")).isEqualTo(12L);
        assertThat(variant(figure, "built-and-signed")).isEqualTo(130.0 / 1040, EXACT);
        assertThat(ask("mast-sharing", null, "2026-01-10").ratio()).isEqualTo(0.13, EXACT);
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

    @Test
    void aRestrictedTenancyCountsForNobody() {
        world.points("MAST", "M", 1000, "VIE", 10)
                .use("M", 1, 1000, "VIE")
                .use("M", 1, 112, "MOB")
                .use("M", 113, 118, "MOB", "restricted = true");

        assertThat(ask("mast-sharing", null, "2024-06-30").ratio()).isEqualTo(0.112, EXACT);
    }

    @Test
    void companiesOfOneGroupAreOneUser() {
        world.points("MAST", "M", 10, "VIE", 10).use("M", 1, 10, "VIE").use("M", 1, 4, "PHO");

        Figure figure = ask("mast-sharing", null, "2024-06-30");

        assertThat(figure.ratio()).isEqualTo(0, EXACT);
        assertThat(variant(figure, "names")).isEqualTo(0.4, EXACT);
    }

    private Figure ask(String indicator, @Nullable String area, String date) {
        return indicators.figure(
                new Question(indicator, area, AsOf.of(LocalDate.parse(date), null, null, clock), null));
    }

    private static double variant(Figure figure, String code) {
        Double ratio = figure.variants().stream()
                .filter(variant -> variant.code().equals(code))
                .findFirst()
                .orElseThrow()
                .ratio();
        return ratio == null ? Double.NaN : ratio;
    }

    private static Number line(Figure figure, String code) {
        return figure.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
