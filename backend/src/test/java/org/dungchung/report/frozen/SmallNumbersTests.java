package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Picture;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two provinces, each with a commune of forty masts and one of three; three duct sections of ten kilometres each in the first. */
@HttpTest
class SmallNumbersTests {

    private static final String OF =
            "{'kind': 'sharing-ratios', 'area': '%s', 'date': '2024-06-30', 'indicator': '%s'}";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Freezing freezing;

    private FrozenWorld reports;

    @BeforeEach
    void provinces() {
        reports = new FrozenWorld(http, freezing);
        new BatchWorld(jdbc)
                .area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 10.5}, null, null)
                .area("96001", "COMMUNE", new double[] {104.9, 9.5, 105.5, 10.2}, null, null)
                .area("96002", "COMMUNE", new double[] {104.9, 10.2, 105.5, 10.5}, null, null)
                .area("97", "PROVINCE", new double[] {104.9, 10.5, 105.5, 11.5}, null, null)
                .area("97001", "COMMUNE", new double[] {104.9, 10.5, 105.5, 11.2}, null, null)
                .area("97002", "COMMUNE", new double[] {104.9, 11.2, 105.5, 11.5}, null, null)
                .organisation("VIE", "NETWORK_OPERATOR")
                .points("MAST", "A", 40, "VIE", 10)
                .points("MAST", "B", 3, "VIE", 10.3)
                .points("MAST", "C", 40, "VIE", 11)
                .points("MAST", "D", 3, "VIE", 11.3)
                .ducts("K", 3, 10, "VIE");
        jdbc.sql("update territory.area set parent_code = substr(code, 1, 2) where code ~ '^9[67]00'")
                .update();
    }

    @Test
    void ofAnAreaOfFewUnitsNoTotalIsShown() {
        Content shown = reports.shown(reports.frozen(OF.formatted("96002", "mast-sharing")));
        assertThat(FrozenWorld.section(shown, "communes.mast-sharing").total()).isEmpty();
        assertThat(FrozenWorld.section(shown, "groups.mast-sharing").total()).isEmpty();
        assertNoNumbers(shown);
        Content many = reports.shown(reports.frozen(OF.formatted("96", "mast-sharing")));
        assertThat(FrozenWorld.section(many, "ratios").rows().get(0).cells().get(2))
                .isEqualTo(43);
    }

    @Test
    void threeSectionsAreFewHoweverLongTheyAre() {
        Content shown = reports.shown(reports.frozen(OF.formatted("96", "duct-sharing")));
        assertThat(FrozenWorld.section(shown, "ratios").rows().get(0).small()).isTrue();
        assertThat(FrozenWorld.section(shown, "variants").rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.small()).isTrue());
        assertNoNumbers(shown);
    }

    @Test
    void aPlanIsSilentOfWhatIsOfFewUnits() {
        Content whole = reports.content(reports.frozen("{'kind': 'plan-annex', 'plan': '002', 'date': '2024-06-30'}"));
        var annex = whole.sections().get(0);
        assertThat(annex.rows().get(2).cells().get(4)).as("kilometres of ducts").hasToString("30");
        Content shown = reports.shown(reports.frozen("{'kind': 'plan-annex', 'plan': '002', 'date': '2024-06-30'}"));
        assertThat(shown.sections().get(0).rows().get(0).cells().get(4)).hasToString("43");
        assertThat(shown.sections().get(0).rows().get(2).cells().subList(3, 9)).containsOnlyNulls();
    }

    @Test
    void noProvinceOfTheMapTellsOfTheOneCommuneThatIsHiddenInIt() {
        Content shown = reports.shown(
                reports.frozen("{'kind': 'sharing-ratios', 'date': '2024-06-30', 'indicator': 'mast-sharing'}"));
        assertThat(FrozenWorld.section(shown, "communes.mast-sharing").rows())
                .filteredOn(row -> row.small())
                .extracting(row -> row.cells().get(0))
                .containsExactly("96002", "97002");
        assertThat(grounds(shown)).isNotEmpty().allSatisfy(ground -> {
            assertThat(ground.small()).isTrue();
            assertThat(ground.value()).isNull();
        });
    }

    private static List<Picture.Ground> grounds(Content content) {
        Picture picture = content.picture();
        return picture == null ? List.of() : picture.areas();
    }

    private static void assertNoNumbers(Content shown) {
        assertThat(shown.sections())
                .flatExtracting(section -> section.rows())
                .flatExtracting(row -> row.cells())
                .filteredOn(cell -> cell instanceof Number number && number.doubleValue() != 0)
                .isEmpty();
        assertThat(grounds(shown))
                .filteredOn(ground -> ground.value() != null && ground.value() != 0)
                .isEmpty();
    }
}
