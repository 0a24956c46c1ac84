package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.time.LocalDate;
import java.util.List;
import org.dungchung.platform.AsOf;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** A tower company owns ten masts; VIE is on all of them, MOB on four. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class DefinitionHttpTests {

    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();
    private static final String ALL = "/api/indicators/mast-sharing/definitions";
    private static final String SECOND = ALL + "/2";

    /** The owner of a mast always counts: with any tenant it is shared. */
    private static final String OWNER_ALWAYS = """
            {"reason": "Quyết định 12", "ways": [{"ownerRule": "ALWAYS"}, {}, {"minUsers": 3}]}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void masts() {
        api = new Api(http);
        new BatchWorld(jdbc)
                .organisation("TOW", "TOWER_COMPANY")
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .area("77", "PROVINCE", new double[] {104.9, 9.5, 105.1, 11.5}, null, null)
                .area("77001", "COMMUNE", new double[] {104.9, 9.5, 105.1, 11.5}, null, null)
                .points("MAST", "T", 10, "TOW", 10)
                .use("T", 1, 10, "VIE")
                .use("T", 1, 4, "MOB");
        jdbc.sql("update territory.area set parent_code = '77' where code = '77001'")
                .update();
    }

    @Test
    void aPlannerSeesOldAndNewSideBySideAndPublishes() {
        assertThat(api.post(ALL, "", PLANNER))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.LOCATION, SECOND)
                .hasHeader(HttpHeaders.ETAG, "\"0\"");
        assertThat(api.put(SECOND, OWNER_ALWAYS, "\"0\"", PLANNER)).hasStatusOk();

        var compared = api.get(SECOND + "/comparison?area=77", PLANNER);
        assertThat(read(compared, "$.now.ratio")).isEqualTo("0.4");
        assertThat(read(compared, "$.then.ratio")).isEqualTo("1.0");
        assertThat(read(compared, "$.communes[0].code")).isEqualTo("77001");
        assertThat(read(compared, "$.communes[0].now.numerator")).isEqualTo("4");
        assertThat(read(compared, "$.communes[0].then.numerator")).isEqualTo("10");
        assertThat(figure("")).as("nothing changes while it is a draft").isEqualTo("0.4");

        var published = api.put(SECOND + "/publication", "{}", "\"1\"", PLANNER);
        assertThat(published).hasStatusOk();
        assertThat(read(published, "$.inForce")).isEqualTo("true");
        assertThat(read(published, "$.publishedBy")).isEqualTo("planner");
        assertThat(figure("")).isEqualTo("1.0");
        String yesterday = LocalDate.now(AsOf.ZONE).minusDays(1).toString();
        assertThat(versionUsed("")).isEqualTo("2");
        assertThat(versionUsed("?knownOn=" + yesterday)).as("of then").isEqualTo("1");
        assertThat(read(api.get(ALL, PLANNER), "$[*].inForce")).isEqualTo("[true,false]");
    }

    @Test
    void variantsKeepTheirNamesAndNewOnesSayWhatIsUnlike() {
        api.post(ALL, "", PLANNER);
        var changed = api.put(SECOND, OWNER_ALWAYS, "\"0\"", PLANNER);
        assertThat(read(changed, "$.ways[0].switches.variant")).isEqualTo("headline");
        assertThat(read(changed, "$.ways[0].sentence.en")).contains("the owner always counts");
        assertThat(read(changed, "$.ways[2].label.en")).contains("three users").contains("own use");
        assertThat(read(changed, "$.ways[2].label.vi")).contains("ba đơn vị sử dụng");
        assertThat(read(changed, "$.ways[1].label.vi")).startsWith("chủ sở hữu chỉ được tính khi tự sử dụng");
        var again = api.put(SECOND, "{\"ways\": [{}, {\"basis\": \"IN_FORCE\"}]}", "\"1\"", PLANNER);
        assertThat(read(again, "$.ways[1].switches.variant")).isEqualTo("contract-in-force");
    }

    @Test
    void thereIsOneDraftAndItIsDroppedOrChangedByWhoSawItsNewestVersion() {
        api.post(ALL, "", PLANNER);
        assertProblem(api.post(ALL, "", PLANNER), 409, "definition-draft-exists");
        assertProblem(api.put(SECOND, OWNER_ALWAYS, null, PLANNER), 428, "precondition-required");
        api.put(SECOND, OWNER_ALWAYS, "\"0\"", PLANNER);
        var stale = api.put(SECOND, "{\"ways\": [{}]}", "\"0\"", PLANNER);
        assertProblem(stale, 412, "stale-version");
        assertThat(read(stale, "$.current.ways[0].switches.ownerRule")).isEqualTo("ALWAYS");
        assertThat(read(stale, "$.yours.ways[0].switches.ownerRule")).isEqualTo("OWN_USE");
        assertThat(drop("\"1\"")).hasStatus(HttpStatus.NO_CONTENT);
        assertProblem(api.get(SECOND, PLANNER), 404, "unknown-definition");
        assertThat(api.post(ALL, "", PLANNER)).hasStatus(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                    | ways",
                "{'ways': [{}, null]}                                  | ways[1]",
                "{'ways': []}                                          | ways",
                "{'ways': [{'users': 'PEOPLE'}]}                       | ways[0].users",
                "{'ways': [{}, {}]}                                    | ways[1]",
                "{'ways': [{}, {'users': 'NAMES', 'basis': 'LET'}]}    | ways[1].basis",
                "{'ways': [{'support': 'ONE'}]}                        | ways[0].support",
                "{'ways': [{'minUsers': 1}]}                           | ways[0].minUsers",
                "{'ways': [{'population': 'BUILT_SINCE'}]}             | ways[0].since",
                "{'ways': [{'since': '2024-02-07'}]}                   | ways[0].since",
                "{'ways': [{'threshold': 0.9}]}                        | ways[0]"
            })
    void whatCannotBeCountedIsRefusedAtItsField(String form, String field) {
        api.post(ALL, "", PLANNER);
        assertFault(api.put(SECOND, form.replace('\'', '"'), "\"0\"", PLANNER), 400, field);
    }

    @Test
    void aPublishedDefinitionStaysAsItIs() {
        assertProblem(api.put(ALL + "/1", OWNER_ALWAYS, "\"0\"", PLANNER), 409, "definition-published");
        assertThatThrownBy(() -> jdbc.sql("update indicator.definition set min_users = 3 where version = 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is published and stays as it is");
    }

    @Test
    void norIsItMovedIntoADraft() {
        api.post(ALL, "", PLANNER);
        assertThatThrownBy(() -> jdbc.sql("update indicator.definition set version = 2, variant = 'moved', ordinal = 99"
                                + " where indicator = 'mast-sharing' and version = 1 and variant = 'headline'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is published and stays as it is");
    }

    @Test
    void whatIsPreparedAndByWhomIsTheAuthoritysOwnBusiness() {
        api.post(ALL, "", PLANNER);
        api.put(SECOND, OWNER_ALWAYS, "\"0\"", PLANNER);
        for (var reader : List.of(SignIn.asOperator("VIE"), SignIn.asCommune("77001"))) {
            assertThat(read(api.get(ALL, reader), "$[*].version")).isEqualTo("[1]");
            assertProblem(api.get(SECOND, reader), 404, "unknown-definition");
        }
        assertThat(read(api.get(ALL, SignIn.asInspector()), "$[*].version")).isEqualTo("[2,1]");
        api.put(SECOND + "/publication", "{}", "\"1\"", PLANNER);
        for (var reader : List.of(SignIn.asOperator("VIE"), SignIn.asCommune("77001"))) {
            assertThat(read(api.get(SECOND, reader), "$.publishedBy")).isEqualTo("null");
            assertThat(read(api.get(ALL, reader), "$[0].begunBy")).isEqualTo("null");
        }
        assertThat(read(api.get(SECOND, PLANNER), "$.publishedBy")).isEqualTo("planner");
    }

    @Test
    void whoIsOvertakenBetweenReadingAndWritingIsTold() {
        api.post(ALL, "", PLANNER);
        jdbc.sql("""
                create function pg_temp.overtaken() returns trigger language plpgsql as $$ begin return null; end $$;
                create trigger a_overtaken before update or delete on indicator.definition_version
                  for each row execute function pg_temp.overtaken()""").update();
        assertProblem(api.put(SECOND, OWNER_ALWAYS, "\"0\"", PLANNER), 412, "stale-version");
        assertThat(read(api.get(SECOND, PLANNER), "$.ways[0].switches.ownerRule"))
                .isEqualTo("OWN_USE");
        assertProblem(api.put(SECOND + "/publication", "{\"reason\": \"x\"}", "\"0\"", PLANNER), 412, "stale-version");
        assertProblem(drop("\"0\""), 412, "stale-version");
    }

    @Test
    void itIsPublishedForADayToComeWithAReason() {
        api.post(ALL, "", PLANNER);
        String today = LocalDate.now(AsOf.ZONE).toString();
        assertFault(api.put(SECOND + "/publication", "{}", "\"0\"", PLANNER), 400, "reason");
        assertFault(
                api.put(
                        SECOND + "/publication",
                        "{\"validFrom\": \"2020-01-01\", \"reason\": \"x\"}",
                        "\"0\"",
                        PLANNER),
                400,
                "validFrom");
        String later = LocalDate.now(AsOf.ZONE).plusMonths(1).toString();
        String body = "{\"validFrom\": \"%s\", \"reason\": \"x\"}";
        assertThat(api.put(SECOND + "/publication", body.formatted(later), "\"0\"", PLANNER))
                .hasStatusOk();
        assertThat(read(api.get(SECOND, PLANNER), "$.inForce")).isEqualTo("false");
        api.post(ALL, "", PLANNER);
        assertFault(api.put(ALL + "/3/publication", body.formatted(today), "\"0\"", PLANNER), 400, "validFrom");
    }

    /** H1 has a settled area that no footprint reaches, and a hall that one does; H2 has neither area nor signal. */
    @Test
    void howHamletsAreJudgedIsDraftedComparedAndPublishedLikeTheRest() {
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, type_word, commune_code, hall, centre, settled_area) values
                ('77', 'H1', 'H1', 'Ấp', '77001', 'srid=4326;point(105.0001 10)', 'srid=4326;point(105.0001 10)',
                 'srid=4326;multipolygon(((105 11, 105.01 11, 105.01 11.01, 105 11)))'),
                ('77', 'H2', 'H2', 'Khóm', '77001', null, 'srid=4326;point(105 11.4)', null)""").update();
        jdbc.sql("insert into asset.station (asset_id, operator, technology, range_m)"
                        + " select id, 'VIE', '4G', 500 from asset.asset where code = 'T1'")
                .update();
        String all = "/api/indicators/hamlet-mobile-coverage/definitions";
        String figure = "/api/indicators/hamlet-mobile-coverage?area=77";
        assertThat(read(api.get(figure, PLANNER), "$.ratio")).isEqualTo("0.0");
        assertThat(read(api.get(figure, PLANNER), "$.variants[0].ratio")).isEqualTo("0.5");
        assertThat(read(api.get(figure, PLANNER), "$.variants[0].code")).isEqualTo("centre-point");

        assertThat(api.post(all, "", PLANNER)).hasStatus(HttpStatus.CREATED);
        String ways = """
                {"reason": "QĐ 13", "ways": [{"judgedBy": "CENTRE_POINT", "types": ["ấp"]}, {"technologies": ["5G"]}, {"threshold": 0.95}]}""";
        var changed = api.put(all + "/2", ways, "\"0\"", PLANNER);
        assertThat(changed).hasStatusOk();
        assertThat(read(changed, "$.ways[0].sentence.vi"))
                .contains("nhà văn hóa")
                .contains("ấp");
        assertThat(read(changed, "$.ways[2].sentence.en")).contains("95 %");
        assertThat(read(api.get(figure, PLANNER), "$.ratio"))
                .as("nothing changes yet")
                .isEqualTo("0.0");
        var compared = api.get(all + "/2/comparison?area=77", PLANNER);
        assertThat(read(compared, "$.now.ratio")).isEqualTo("0.0");
        assertThat(read(compared, "$.then.ratio")).as("one of one ấp").isEqualTo("1.0");
        assertThat(api.put(all + "/2/publication", "{}", "\"1\"", PLANNER)).hasStatusOk();
        assertThat(read(api.get(figure, PLANNER), "$.ratio")).isEqualTo("1.0");
        assertThat(read(api.get(figure, PLANNER), "$.variants[*].ratio")).isEqualTo("[0.0,0.0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'ways': [{'technologies': ['6G']}]}                          | ways[0].technologies",
                "{'ways': [{'threshold': 90}]}                                 | ways[0].threshold",
                "{'ways': [{'judgedBy': 'CENTRE_POINT', 'threshold': 0.9}]}    | ways[0].threshold",
                "{'ways': [{'judgedBy': 'CELL'}]}                              | ways[0].judgedBy",
                "{'ways': [{'users': 'NAMES'}]}                                | ways[0]"
            })
    void whatHamletsCannotBeJudgedByIsRefusedAtItsField(String form, String field) {
        String all = "/api/indicators/hamlet-mobile-coverage/definitions";
        api.post(all, "", PLANNER);
        assertFault(api.put(all + "/2", form.replace('\'', '"'), "\"0\"", PLANNER), 400, field);
    }

    private MvcTestResult drop(String ifMatch) {
        return http.delete()
                .uri(SECOND)
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .with(PLANNER)
                .exchange();
    }

    private String versionUsed(String asked) {
        return read(api.get("/api/indicators/mast-sharing" + asked, PLANNER), "$.definition.version");
    }

    private String figure(String more) {
        return read(api.get("/api/indicators/mast-sharing?area=77" + more, PLANNER), "$.ratio");
    }
}
