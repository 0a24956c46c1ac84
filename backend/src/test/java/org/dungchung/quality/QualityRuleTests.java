package org.dungchung.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.support.HttpTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a province without a fault no rule finds anything; then each fault is made once, and its rule finds that one thing. */
@HttpTest
class QualityRuleTests {

    private static final Caller PLANNER = new Caller("p", Role.PLANNER, null);
    private static final Caller TENANT = new Caller("o", Role.OPERATOR, "QB");
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QualityQuery quality;

    @Autowired
    Clock clock;

    private World world;
    private UUID site;
    private UUID mast;
    private UUID line;

    @BeforeEach
    void province() {
        world = new World(jdbc)
                .organisation("QA", "NETWORK_OPERATOR")
                .organisation("QB", "NETWORK_OPERATOR")
                .area("Q", "PROVINCE", null, "POLYGON ((60 0, 60.2 0, 60.2 0.1, 60 0.1, 60 0))")
                .area("Q1", "COMMUNE", "Q", "POLYGON ((60 0, 60.1 0, 60.1 0.1, 60 0.1, 60 0))")
                .area("Q2", "COMMUNE", "Q", "POLYGON ((60.1 0, 60.2 0, 60.2 0.1, 60.1 0.1, 60.1 0))");
        site = sound(world.point("SITE", "QS", "QA", 60.05, 0.05));
        mast = sound(world.mast("QM", "QA", site));
        line = sound(world.line("POLE_LINE", "QL", "QA", "LINESTRING (60.02 0.02, 60.03 0.02)"));
        hamlet("QH", "Q1", 60.05);
        jdbc.sql(
                        "update territory.hamlet set settled_area = st_multi(st_buffer(centre, 0.01)) where province_code = 'Q'")
                .update();
    }

    @Test
    void aProvinceWithoutFaultHasNoFindings() {
        assertThat(quality.counts(AsOf.of(null, null, null, clock), PLANNER)).hasSizeGreaterThan(20);
        for (var rule : quality.counts(AsOf.of(null, null, null, clock), PLANNER)) {
            assertThat(found(rule.rule().rule())).as(rule.rule().rule()).isEmpty();
        }
    }

    @Test
    void faultsOfPosition() {
        world.set(sound(world.point("POLE", "Q-SEA", "QA", 61, 0.05)), "line_id = '" + line + "'");
        assertThat(found("outside-areas")).containsExactly("Q-SEA");
        assertThat(found("pole-far-from-line")).containsExactly("Q-SEA");
        world.set(mast, "geometry = st_setsrid(st_point(60.06, 0.05), 4326)");
        assertThat(found("mast-far-from-site")).containsExactly("QM");
        sound(world.point("MAST", "Q-TWIN", "QB", 60.0601, 0.05));
        assertThat(found("same-place")).containsExactlyInAnyOrder("QM", "Q-TWIN");
    }

    @Test
    void faultsOfFacts() {
        world.set(site, "owner = null");
        assertThat(found("owner-unknown")).containsExactly("QS");
        world.set(mast, "in_use_from = null, capacity = null");
        assertThat(found("in-use-date-unknown")).containsExactly("QM");
        assertThat(found("capacity-unknown")).containsExactly("QM");
        sound(world.point("MAST", "q-m", "QA", 60.15, 0.05));
        assertThat(found("similar-code")).containsExactlyInAnyOrder("QM", "q-m");
        world.set(line, "length_m = 2500, poles = 400");
        assertThat(found("length-differs")).containsExactly("QL");
        assertThat(found("pole-spacing")).containsExactly("QL");
    }

    @Test
    void faultsOfTheNetwork() {
        UUID section = sound(world.line("DUCT_SECTION", "QD", "QA", "LINESTRING (60.02 0.03, 60.03 0.03)"));
        sound(world.point("MANHOLE", "QB1", "QA", 60.02, 0.03));
        assertThat(found("duct-end-without-manhole")).containsExactly("QD");
        sound(world.point("MANHOLE", "QB2", "QA", 60.03001, 0.03));
        assertThat(found("duct-end-without-manhole")).isEmpty();
        UUID cable = sound(world.line("CABLE", "QC", "QA", "LINESTRING (60.02 0.0301, 60.03 0.0301)"));
        jdbc.sql(
                        "insert into asset.cable_support (cable_id, support_id, sequence, recorded_from) values (?, ?, 1, '2020-01-01')")
                .params(cable, section)
                .update();
        assertThat(found("cable-far-from-support")).isEmpty();
        world.set(cable, "geometry = 'srid=4326;linestring(60.02 0.031, 60.03 0.031)'");
        assertThat(found("cable-far-from-support")).containsExactly("QC");
        jdbc.sql("update asset.cable_support set removed_on = ? where cable_id = ?")
                .params(LAST_YEAR.plusDays(1), cable)
                .update();
        assertThat(found("cable-far-from-support")).isEmpty();
        assertThat(found("cable-far-from-support", AsOf.of(LAST_YEAR, null, null, clock), PLANNER))
                .as("where it ran that day")
                .containsExactly("QC");
    }

    @Test
    void faultsOfWhatLiesInATrench() {
        UUID trench = sound(world.line("TRENCH", "QT", "QA", "LINESTRING (60.02 0.03, 60.03 0.03)"));
        UUID section = sound(world.line("DUCT_SECTION", "QD", "QA", "LINESTRING (60.022 0.03, 60.028 0.0301)"));
        world.set(section, "line_id = '" + trench + "'");
        assertThat(found("duct-outside-trench")).isEmpty();
        world.set(section, "geometry = 'srid=4326;linestring(60.022 0.03, 60.028 0.0302)'");
        assertThat(found("duct-outside-trench")).containsExactly("QD");
        assertThat(found("pole-far-from-line")).isEmpty();
        world.set(trench, "length_m = 10");
        assertThat(found("length-differs")).containsExactly("QT");
    }

    @Test
    void faultsOfPapersAndWords() {
        world.set(
                mast,
                "attributes = '{\"emfCertificateExpiresOn\": \"2024-12-31\"}', category = 'A2b', structure = 'ROOFTOP'");
        assertThat(found("emf-certificate-expired")).containsExactly("QM");
        assertThat(found("unknown-word")).isEmpty();
        world.set(site, "category = 'A3'");
        world.set(mast, "structure = 'guyed mast'");
        assertThat(found("unknown-word")).containsExactlyInAnyOrder("QM", "QS");
    }

    @Test
    void theSheetHasEveryFindingThatThePagesHaveInTheirOrder() {
        jdbc.sql(
                        "insert into asset.asset (kind, code, geometry, recorded_from)"
                                + " select 'POLE', 'QX' || n, st_setsrid(st_point(60.05, 0.05), 4326), '2020-01-01' from generate_series(1, 5) n")
                .update();
        var asOf = AsOf.of(LAST_YEAR, null, null, clock);
        var sheet = new java.util.ArrayList<UUID>();
        quality.forEach("owner-unknown", asOf, PLANNER, finding -> sheet.add(finding.id()));
        var pages = new java.util.ArrayList<UUID>();
        UUID after = null;
        for (int page = 0; page < 3; page++) {
            for (var finding : quality.findings("owner-unknown", asOf, PLANNER, new PageSize(2), after)) {
                pages.add(finding.id());
                after = finding.id();
            }
        }
        assertThat(sheet).hasSize(5).isEqualTo(pages);
    }

    /** Recorded before days of attributes were bounded: no answer may break on them. */
    @Test
    void aDayThatIsNoneBreaksNoRule() {
        for (String day : List.of("0000-12-31", "2025-02-30", "2025-13-01", "soon")) {
            world.set(mast, "attributes = '{\"emfCertificateExpiresOn\": \"%s\"}'".formatted(day));
            assertThat(found("emf-certificate-expired")).isEmpty();
        }
    }

    @Test
    void faultsOfUse() {
        UUID use = world.use(mast, "QB");
        world.setTenancy(use, "reported_by_owner = true, reported_by_tenant = true");
        assertThat(found("one-sided-use")).isEmpty();
        world.setTenancy(
                use, "reported_by_tenant = false, places = 9, contract_number = '7', contract_to = '2024-12-31'");
        assertThat(found("one-sided-use")).containsExactly("QM");
        assertThat(found("over-capacity")).containsExactly("QM");
        assertThat(found("contract-ended")).containsExactly("QM");
        stationOfUnknownRange();
        assertThat(found("station-range-unknown")).containsExactly("QM");
        world.set(mast, "status = 'PLANNED', in_use_from = null");
        assertThat(found("used-out-of-use")).containsExactly("QM");
        assertThat(found("station-out-of-use")).containsExactly("QM");
    }

    @Test
    void faultsOfTerritory() {
        hamlet("QX", "Q1", 60.15);
        hamlet("QY", "Q9", 60.15);
        jdbc.sql(
                        "update territory.hamlet set valid_from = '2024-01-01', predecessors = '{GONE}' where code = 'QX' and province_code = 'Q'")
                .update();
        assertThat(found("hamlet-without-settled-area")).containsExactlyInAnyOrder("QX", "QY");
        assertThat(found("hamlet-outside-commune")).containsExactly("QX");
        assertThat(found("hamlet-of-no-commune")).containsExactly("QY");
        assertThat(areas("hamlet-without-settled-area"))
                .as("a commune that is none of the day leads nowhere")
                .containsExactlyInAnyOrder("QX in Q1", "QY in Q");
        assertThat(areas("hamlet-of-no-commune")).containsExactly("QY in Q");
        assertThat(found("hamlet-predecessor-unknown")).containsExactly("QX");
        world.area("Q3", "COMMUNE", "Q", "POLYGON ((60.09 0, 60.11 0, 60.11 0.1, 60.09 0.1, 60.09 0))");
        jdbc.sql("update territory.area set published_area_km2 = 100 where code = 'Q3'")
                .update();
        assertThat(found("area-overlap")).containsExactlyInAnyOrder("Q1", "Q2", "Q3");
        assertThat(found("area-published")).containsExactly("Q3");
    }

    @Test
    void anOperatorLearnsOfItsOwnOnly() {
        world.set(site, "owner = null");
        world.set(mast, "in_use_from = null");
        world.set(sound(world.point("MAST", "Q-OWN", "QB", 60.0501, 0.05)), "in_use_from = null");
        assertThat(found("in-use-date-unknown", TENANT)).containsExactly("Q-OWN");
        assertThat(found("owner-unknown", TENANT)).isEmpty();
        assertThat(quality.counts(AsOf.of(null, null, null, clock), TENANT))
                .noneMatch(count -> count.rule().rule().equals("same-place"))
                .anyMatch(count -> count.rule().rule().equals("in-use-date-unknown") && count.findings() == 1);
    }

    /** The codes found with the areas to which they lead, of this test's world only. */
    private List<String> areas(String rule) {
        return quality
                .findings(rule, AsOf.of(null, null, null, clock), PLANNER, new PageSize(PageSize.MOST), null)
                .stream()
                .map(finding -> finding.code() + " in " + finding.area())
                .filter(found -> found.startsWith("Q"))
                .toList();
    }

    private List<String> found(String rule) {
        return found(rule, PLANNER);
    }

    /** The codes found, of this test's world only. */
    private List<String> found(String rule, Caller caller) {
        return found(rule, AsOf.of(null, null, null, clock), caller);
    }

    private List<String> found(String rule, AsOf asOf, Caller caller) {
        return quality.findings(rule, asOf, caller, new PageSize(PageSize.MOST), null).stream()
                .map(finding -> String.valueOf(finding.code()))
                .filter(code -> code.toUpperCase(Locale.ROOT).startsWith("Q"))
                .toList();
    }

    private UUID sound(UUID asset) {
        world.set(asset, "in_use_from = '" + LAST_YEAR + "'");
        return asset;
    }

    private void stationOfUnknownRange() {
        jdbc.sql(
                        "insert into asset.station (asset_id, operator, technology, range_m, recorded_from) values (?, 'QA', '4G', null, '2020-01-01')")
                .param(mast)
                .update();
    }

    private void hamlet(String code, String commune, double longitude) {
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, centre, recorded_from)
                values ('Q', ?, ?, ?, st_setsrid(st_point(?, 0.05), 4326), '2020-01-01')""")
                .param(code)
                .param("Ấp " + code)
                .param(commune)
                .param(longitude)
                .update();
    }
}
