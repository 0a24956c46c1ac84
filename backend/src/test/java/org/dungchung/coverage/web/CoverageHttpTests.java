package org.dungchung.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A hamlet of which RED's station covers one half and BLUE's the other. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class CoverageHttpTests {

    private static final String QUESTION = "/api/coverage?area=77&date=2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        jdbc.sql("""
                        insert into organisation.organisation (code, name, kind)
                        values ('RED', 'RED', 'NETWORK_OPERATOR'), ('BLUE', 'BLUE', 'NETWORK_OPERATOR')""").update();
        jdbc.sql("""
                        insert into territory.area (code, level, name, parent_code, boundary, area_m2)
                        values ('77', 'PROVINCE', 'P', null, st_multi(st_makeenvelope(105, 0, 106, 1, 4326)), 0),
                               ('77001', 'COMMUNE', 'C', '77', st_multi(st_makeenvelope(105, 0, 106, 1, 4326)), 0)""").update();
        jdbc.sql("""
                        insert into territory.hamlet (province_code, code, name, type_word, commune_code, population, households, settled_area)
                        values ('77', 'H1', 'Một', 'ấp', '77001', 500, 120, st_multi(st_makeenvelope(105.1, 0.1, 105.12, 0.12, 4326)))""").update();
        jdbc.sql("""
                        with mast as (
                             insert into asset.asset (kind, geometry) values ('MAST', st_setsrid(st_point(105.1, 0.1), 4326)) returning id)
                        insert into asset.station (asset_id, operator, technology, footprint)
                        select id, operator, '4G', st_multi(st_makeenvelope(west, 0, west + 0.01, 1, 4326))
                          from mast, (values ('RED', 105.1), ('BLUE', 105.11)) s (operator, west)""").update();
    }

    @Test
    void theAuthoritySeesCoverageByEverybody() {
        assertThat(ask(SignIn.asInspector(), "")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"area": "77", "date": "2025-07-01", "technologies": ["3G", "4G", "5G"], "operators": [], "threshold": 0.9,
                         "covered": 1, "total": 1, "settledArea": 1, "centrePoint": 0,
                         "hamlets": [{"code": "H1", "name": "Một", "type": "ấp", "commune": "77001", "communeName": "C", "population": 500,
                                      "households": 120, "rule": "SETTLED_AREA", "covered": true, "stations": 2, "nearThreshold": false}]}""");
    }

    @Test
    void anOperatorSeesCoverageByItsOwnStationsOnly() {
        assertThat(ask(SignIn.asOperator("RED"), "")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"operators": ["RED"], "covered": 0, "hamlets": [{"covered": false, "stations": 1}]}""");
        assertProblem(ask(SignIn.asOperator("RED"), "&operator=BLUE"), 403, "not-your-stations");
    }

    @Test
    void aCommuneOfficeIsToldOfItsOwnHamletsWhatTheAuthorityIsTold() {
        String question = "/api/coverage?area=77001&date=2025-07-01";
        assertThat(mvc.get().uri(question).with(SignIn.asCommune("77001")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"operators": [], "covered": 1, "total": 1, "hamlets": [{"code": "H1", "covered": true, "stations": 2}]}""");
    }

    @Test
    void besideItStandsWhenThoseLastSubmittedWhoseStationsCount() {
        jdbc.sql("""
                        insert into organisation.v_submission (organisation, kind, at, source_id)
                        values ('RED', 'STATION', '2025-06-01T03:00:00Z', gen_random_uuid()),
                               ('RED', 'POLE', '2025-06-05T03:00:00Z', gen_random_uuid())""").update();
        assertThat(ask(SignIn.asInspector(), "")).bodyJson().isLenientlyEqualTo("""
                        {"submissions": [{"organisation": "BLUE", "lastAt": null, "lastOfKindAt": null},
                                         {"organisation": "RED", "lastAt": "2025-06-05T03:00:00Z", "lastOfKindAt": "2025-06-01T03:00:00Z"}]}""");
        assertThat(ask(SignIn.asOperator("BLUE"), ""))
                .bodyJson()
                .extractingPath("$.submissions[*].organisation")
                .isEqualTo(List.of("BLUE"));
    }

    @Test
    void aHamletNamesTheStationsThatReachItOrNearlyDoAsFarAsTheCallerMaySeeThem() {
        jdbc.sql("""
                        with mast as (
                             insert into asset.asset (kind, geometry)
                             values ('MAST', st_setsrid(st_point(105.13, 0.11), 4326)), ('MAST', st_setsrid(st_point(105.3, 0.11), 4326))
                             returning id)
                        insert into asset.station (asset_id, operator, technology, range_m)
                        select id, 'RED', '4G', 1000 from mast""").update();
        String question = "/api/coverage/stations?area=77&hamlet=H1&date=2025-07-01";
        var everybody = assertThat(mvc.get().uri(question).with(SignIn.asPlanner()))
                .hasStatusOk()
                .bodyJson();
        everybody.extractingPath("$[*].operator").isEqualTo(List.of("BLUE", "RED", "RED"));
        everybody.extractingPath("$[*].reaches").isEqualTo(List.of(true, true, false));
        everybody.extractingPath("$[2].distanceM").isEqualTo(1113);
        assertThat(mvc.get().uri(question).with(SignIn.asOperator("BLUE")))
                .bodyJson()
                .extractingPath("$[*].operator")
                .isEqualTo(List.of("BLUE"));
    }

    @Test
    void technologiesAndOperatorsComeInLists() {
        assertThat(ask(SignIn.asPlanner(), "&technology=2G,4G&operator=BLUE"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"technologies": ["2G", "4G"], "operators": ["BLUE"], "covered": 0}""");
    }

    @Test
    void questionsWithoutMeaningAreRefused() {
        assertProblem(
                mvc.get()
                        .uri("/api/coverage?area=nowhere")
                        .with(SignIn.asPlanner())
                        .exchange(),
                404,
                "unknown-area");
        assertProblem(ask(SignIn.asPlanner(), "&technology=6G"), 422, "unknown-technology");
        assertThat(mvc.get().uri("/api/coverage").with(SignIn.asPlanner())).hasStatus(400);
        assertThat(mvc.get().uri("/api/coverage?area=77&date=yesterday").with(SignIn.asPlanner()))
                .hasStatus(400);
        assertThat(mvc.get().uri(QUESTION)).hasStatus(401);
    }

    private MvcTestResult ask(RequestPostProcessor who, String more) {
        return mvc.get().uri(QUESTION + more).with(who).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:dungchung:problem:" + rule);
    }
}
