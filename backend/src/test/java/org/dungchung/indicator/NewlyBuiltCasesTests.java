package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was built since 07/02/2024: new masts that are shared, and new stations that joined a support of another group; and the newer units. */
class NewlyBuiltCasesTests extends SharingCase {

    /**
     * 100 new masts of VIE with one new station each, 12 of them joined by MOB a month later; 30 new stations of MOB on older masts of VIE, which has
     * older stations there.
     */
    @BeforeEach
    void newlyBuilt() {
        world.points("MAST", "N", 100, "VIE", 10)
                .change("N", "built_on = '2024-03-01', in_use_from = '2024-04-01'")
                .use("N", 1, 100, "VIE", "used_from = '2024-04-01'")
                .use("N", 1, 12, "MOB", "used_from = '2024-05-01'")
                .points("MAST", "O", 40, "VIE", 11)
                .use("O", 1, 40, "VIE", "used_from = '2020-01-01'")
                .use("O", 1, 30, "MOB", "used_from = '2024-06-01'");
        stations("N", 1, 100, "VIE", "2024-04-01");
        stations("N", 1, 12, "MOB", "2024-05-01");
        stations("O", 1, 40, "VIE", "2020-01-01");
        stations("O", 1, 30, "MOB", "2024-06-01");
    }

    @Test
    void newMastsThatAreSharedAndNewStationsThatJoinedAnotherGroup() {
        Figure masts = ask("new-mast-sharing", null, "2024-12-31");
        assertThat(masts.denominator()).isEqualTo(100L);
        assertThat(masts.ratio()).isEqualTo(0.12, EXACT);
        assertThat(masts.definition().sentence().vi()).contains("xây dựng mới kể từ ngày 07/02/2024");

        Figure stations = ask("new-station-sharing", null, "2024-12-31");
        assertThat(stations.numerator()).isEqualTo(42L);
        assertThat(stations.denominator()).isEqualTo(142L);
        assertThat(stations.ratio()).isEqualTo(42.0 / 142, EXACT);
    }

    @Test
    void aMastThatReplacesAnotherOnItsSiteIsNotNewAndNeitherIsItsStation() {
        world.points("SITE", "S", 3, null, 12)
                .points("MAST", "P", 3, "VIE", 12)
                .standOn("P", "S")
                .change("P", "status = 'RETIRED', retired_on = '2024-05-31'")
                .points("MAST", "Q", 3, "VIE", 12)
                .standOn("Q", "S")
                .change("Q", "in_use_from = '2024-06-01'")
                .points("MAST", "R", 1, "VIE", 12)
                .standOn("R", "S")
                .change("R", "in_use_from = '2024-07-01'");
        stations("P", 1, 3, "VIE", "2020-01-01");
        stations("Q", 1, 3, "VIE", "2024-06-01");

        Figure masts = ask("new-mast-sharing", null, "2024-12-31");
        assertThat(line(masts, "replaced")).isEqualTo(3L);
        assertThat(masts.denominator())
                .as("one replaces one: R1 is a second mast")
                .isEqualTo(101L);
        assertThat(ask("new-station-sharing", null, "2024-12-31").denominator()).isEqualTo(142L);
    }

    @Test
    void whatWasBuiltNobodyKnowsWhenIsNotKnownToBeNewAndStandsBeside() {
        world.points("MAST", "U", 7, "VIE", 12).change("U", "in_use_from = null");
        Figure masts = ask("new-mast-sharing", null, "2024-12-31");
        assertThat(masts.denominator()).isEqualTo(100L);
        assertThat(line(masts, "unknown-age")).isEqualTo(7L);
    }

    @Test
    void technologiesOfOneOperatorOnOneMastAreOneStationAndATowerCompanyIsNobodyYet() {
        world.organisation("TOW", "TOWER_COMPANY")
                .points("MAST", "T", 2, "TOW", 12)
                .use("T", 1, 2, "VIE", "used_from = '2024-08-01'");
        stations("T", 1, 2, "VIE", "2024-08-01");
        jdbc.sql("insert into asset.station (asset_id, operator, technology, on_air_from)"
                        + " select asset_id, operator, '5G', '2024-09-01' from asset.station")
                .update();

        Figure stations = ask("new-station-sharing", null, "2024-12-31");
        assertThat(stations.numerator()).isEqualTo(42L);
        assertThat(stations.denominator()).isEqualTo(144L);
        assertThat(variant(stations, "owner-always")).isEqualTo(44.0 / 144, EXACT);
    }

    @Test
    void restrictedUsesMakeNoStation() {
        jdbc.sql("update sharing.tenancy set restricted = true where organisation = 'MOB' and used_from = '2024-05-01'")
                .update();
        Figure stations = ask("new-station-sharing", null, "2024-12-31");
        assertThat(stations.ratio()).isEqualTo(30.0 / 130, EXACT);
    }

    @Test
    void theRowsOfStationsAreTheUnitsOfTheFigureInTheCommunesOfTheirSupports() {
        world.area("77001", "COMMUNE", new double[] {104.9, 9.5, 105.1, 10.5}, null, null)
                .area("77002", "COMMUNE", new double[] {104.9, 10.5, 105.1, 11.5}, null, null);
        var question = new Question(
                "new-station-sharing",
                null,
                AsOf.of(LocalDate.parse("2024-12-31"), null, null, clock),
                null,
                true,
                null);
        assertThat(indicators.perCommune(question))
                .extracting(CommuneSum::code, CommuneSum::numerator, CommuneSum::denominator)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("77001", 12L, 112L),
                        org.assertj.core.groups.Tuple.tuple("77002", 30L, 30L));
        var shared = new RowFilter(null, null, true, null, null, null, null, null, null, null);
        Page page = indicators.rows(question, shared, null, new org.dungchung.platform.PageSize(100));
        assertThat(page.rows()).hasSize(42).allSatisfy(row -> {
            assertThat(row.get("kind")).isEqualTo("STATION");
            assertThat(row.get("asset")).isNotEqualTo(row.get("id"));
            assertThat(String.valueOf(row.get("users"))).isEqualTo("[VIE, MOB]");
        });
    }

    @Test
    void kilometresOfPoleLinesHaveTheUsersOfTheLineAndOfItsPoles() {
        jdbc.sql("""
                insert into asset.asset (kind, code, owner, geometry, poles, length_m)
                values ('POLE_LINE', 'L1', 'VIE', 'srid=4326;linestring(105 12, 105.1 12)', 100, 6000),
                       ('POLE_LINE', 'L2', 'VIE', 'srid=4326;linestring(105 13, 105.1 13)', 50, 3000),
                       ('POLE_LINE', 'L3', 'VIE', 'srid=4326;linestring(105 14, 105.1 14)', 50, 1000)""").update();
        world.points("POLE", "P", 30, "VIE", 13).use("P", 1, 10, "VIE").use("P", 20, 30, "MOB");
        world.change("P", "line_id = (select id from asset.asset where code = 'L2')");
        world.use("L", 1, 1, "VIE").use("L", 1, 1, "MOB");

        Figure figure = ask("pole-km-sharing", null, "2024-06-30");
        assertThat(figure.denominator()).as("nothing hangs on L3").isEqualTo(9L);
        assertThat(figure.numerator()).isEqualTo(9L);
        assertThat(figure.definition().sentence().en()).contains("kilometres").contains("all its poles");
    }

    @Test
    void ductSectionsAreCountedOnceWhateverTheirLength() {
        world.ducts("D", 10, 2.5, "VIE").use("D", 1, 10, "VIE").use("D", 1, 4, "MOB");
        Figure figure = ask("duct-section-sharing", null, "2024-06-30");
        assertThat(figure.numerator()).isEqualTo(4L);
        assertThat(figure.denominator()).isEqualTo(10L);
    }

    private void stations(String masts, int from, int to, String operator, String onAir) {
        jdbc.sql("""
                        insert into asset.station (asset_id, operator, technology, on_air_from)
                        select a.id, :operator, '4G', :on_air::date from asset.asset a
                         where a.kind = 'MAST' and a.code ~ ('^' || :masts || '[0-9]+$')
                           and substr(a.code, length(:masts) + 1)::int between :from and :to""")
                .param("operator", operator)
                .param("on_air", onAir)
                .param("masts", masts)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
