package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Two communes side by side: VIE owns ten masts in the west, MOB shares four of them and owns five in the east. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class IndicatorHttpTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoCommunes() {
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .area("77", "PROVINCE", new double[] {104.9, 9.5, 105.1, 11.5}, null, null)
                .area("77001", "COMMUNE", new double[] {104.9, 9.5, 105.1, 10.5}, null, null)
                .area("77002", "COMMUNE", new double[] {104.9, 10.5, 105.1, 11.5}, null, null)
                .points("MAST", "V", 10, "VIE", 10)
                .use("V", 1, 10, "VIE")
                .use("V", 1, 4, "MOB")
                .points("MAST", "O", 5, "MOB", 11)
                .use("O", 1, 5, "MOB");
        jdbc.sql("update territory.area set parent_code = '77' where level = 'COMMUNE' and code like '77%'")
                .update();
        jdbc.sql("insert into indicator.plan (code, document, area_code, source) values ('t', 'Plan T', '77', 'test')")
                .update();
        jdbc.sql("insert into indicator.target (plan, indicator, kind, target_on, value, comparator, wording, source)"
                        + " values ('t', 'mast-sharing', 'TARGET', '2024-12-31', 0.27, 'AT_LEAST', 'w', 's'),"
                        + " ('t', 'mast-sharing', 'TARGET', '2025-12-31', 0.26, 'MORE_THAN', 'w', 's')")
                .update();
    }

    /** MOB's station comes to V1, where VIE is, and to O1, where nobody else is. */
    @Test
    void theOfficeOfACommuneIsToldWhichNewStationsJoinedAsTheAuthorityIs() {
        jdbc.sql("insert into asset.station (asset_id, operator, technology, on_air_from)"
                        + " select id, 'MOB', '4G', '2024-06-01' from asset.asset where code in ('V1', 'O1')")
                .update();
        for (var asker : List.of(SignIn.asPlanner(), SignIn.asCommune("77001"))) {
            var answer = assertThat(http.get()
                            .uri("/api/indicators/new-station-sharing?area=77001&date=2024-12-31")
                            .with(asker))
                    .hasStatusOk()
                    .bodyJson();
            answer.extractingPath("$.numerator").isEqualTo(1);
            answer.extractingPath("$.denominator").isEqualTo(1);
        }
    }

    @Test
    void aFigureCarriesItsDefinitionItsVariantsAndTheNextTarget() {
        var answer = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing?area=77&date=2024-06-30")
                        .with(SignIn.asInspector()))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.numerator").isEqualTo(4);
        answer.extractingPath("$.denominator").isEqualTo(15);
        answer.extractingPath("$.target.date").isEqualTo("2024-12-31");
        answer.extractingPath("$.target.met").isEqualTo(false);
        answer.extractingPath("$.definition.version").isEqualTo(1);
        answer.extractingPath("$.definition.sentence.vi").asString().contains("cột ăng ten");
        answer.extractingPath("$.variants.length()").isEqualTo(5);
        answer.extractingPath("$.variants[0].sentence.en").asString().contains("only while its contract is in force");
    }

    @Test
    void aTargetIsComparedUnroundedByItsOwnComparator() {
        assertThat(http.get()
                        .uri("/api/indicators/mast-sharing?area=77&date=2025-06-30")
                        .with(SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$.target.met")
                .isEqualTo(true);
    }

    @Test
    void eachUnitLiesInOneCommuneAndTheCommunesAddUp() {
        var answer = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing/communes?area=77&date=2024-06-30")
                        .with(SignIn.asInspector()))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$[0].code").isEqualTo("77001");
        answer.extractingPath("$[0].ratio").isEqualTo(0.4);
        answer.extractingPath("$[1].denominator").isEqualTo(5);
        answer.extractingPath("$.length()").isEqualTo(2);
    }

    @Test
    void rowsComeInPages() {
        var first = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing/rows?area=77&limit=15&date=2024-06-30")
                        .with(SignIn.asPlanner()))
                .hasStatusOk()
                .bodyJson();
        first.extractingPath("$.rows.length()").isEqualTo(15);
        first.doesNotHavePath("$.rows[15]");
        first.extractingPath("$.rows[0].commune").isEqualTo("77002");
        var page = http.get()
                .uri("/api/indicators/mast-sharing/rows?area=77&limit=2&date=2024-06-30")
                .with(SignIn.asPlanner())
                .exchange();
        assertThat(page).bodyJson().extractingPath("$.next").asString().isNotBlank();
    }

    @Test
    void rowsSaySinceWhenAndUnderWhichContractAndHowManyThereAre() {
        jdbc.sql(
                        "update sharing.tenancy set used_from = '2022-01-31', contract_number = 'C1' where organisation = 'MOB'")
                .update();
        var page = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing/rows?area=77001&shared=true&limit=2&date=2024-06-30")
                        .with(SignIn.asOperator("VIE")))
                .hasStatusOk()
                .bodyJson();
        page.extractingPath("$.total").isEqualTo(4);
        page.extractingPath("$.rows[0].communeName").isEqualTo("Area 77001");
        page.extractingPath("$.rows[0].uses[0].organisation").isEqualTo("MOB");
        page.extractingPath("$.rows[0].uses[0].since").isEqualTo("2022-01-31");
        page.extractingPath("$.rows[0].uses[0].contract").isEqualTo("C1");
        page.extractingPath("$.rows[0].uses[1].since").isNull();
        page.extractingPath("$.rows[0].remarks[0]").isEqualTo("unknownUses");
        assertThat(http.get()
                        .uri("/api/indicators/mast-sharing/rows?area=77&limit=2&date=2024-06-30")
                        .with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(15);
    }

    @Test
    void usersOfOneGroupAreRemarkedUpon() {
        new BatchWorld(jdbc).group("G", "VIE", "MOB");
        assertThat(http.get()
                        .uri("/api/indicators/mast-sharing/rows?area=77001&limit=20&date=2024-06-30")
                        .with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.rows[0].remarks[0]")
                .isEqualTo("sameGroup");
    }

    @Test
    void anOperatorIsToldOfItsOwnUnitsOnly() {
        var answer = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing?area=77&date=2024-06-30")
                        .with(SignIn.asOperator("MOB")))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.scope").isEqualTo("MOB");
        answer.extractingPath("$.denominator").isEqualTo(5);
        answer.extractingPath("$.numerator").isEqualTo(0);
    }

    @Test
    void anOperatorsPartIsNotHeldAgainstTheTargetOfTheWholeArea() {
        var answer = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing?area=77&date=2024-06-30")
                        .with(SignIn.asOperator("VIE")))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.ratio").isEqualTo(0.4);
        answer.extractingPath("$.target.value").isEqualTo(0.27);
        answer.extractingPath("$.target.met").isNull();
        answer.extractingPath("$.target.gap").isNull();
    }

    @Test
    void aSeriesEndsOnItsLastDay() {
        var answer = assertThat(http.get()
                        .uri("/api/indicators/mast-sharing/series?area=77&from=2019-06-30&date=2024-06-30&step=YEAR")
                        .with(SignIn.asInspector()))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.length()").isEqualTo(6);
        answer.extractingPath("$[0].ratio").isEqualTo(null);
        answer.extractingPath("$[5].date").isEqualTo("2024-06-30");
    }

    @Test
    void whatHasNoMeaningIsAnsweredWithAProblem() {
        refused("/api/indicators/nope", HttpStatus.NOT_FOUND, "unknown-indicator");
        refused("/api/indicators/mast-sharing?area=zz", HttpStatus.NOT_FOUND, "unknown-area");
        refused("/api/indicators/mast-sharing?date=9999-01-01", HttpStatus.UNPROCESSABLE_CONTENT, "date-out-of-range");
        refused("/api/indicators/mast-sharing/rows?limit=1000000", HttpStatus.BAD_REQUEST, "page-too-large");
        refused(
                "/api/indicators/mast-sharing/series?from=1950-01-01&step=MONTH",
                HttpStatus.BAD_REQUEST,
                "series-length");
        refused("/api/indicators/mast-sharing/rows?after=x", HttpStatus.BAD_REQUEST, "unreadable-cursor");
    }

    private void refused(String uri, HttpStatus status, String rule) {
        assertThat(http.get().uri(uri).with(SignIn.asInspector()))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:dungchung:problem:" + rule);
    }
}
