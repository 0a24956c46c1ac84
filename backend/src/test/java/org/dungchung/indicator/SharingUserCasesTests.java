package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is a user of a unit, and since when: tower companies, groups, contracts that end, days on air, restricted tenancies. */
class SharingUserCasesTests extends SharingCase {

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
}
