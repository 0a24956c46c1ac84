package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Two communes of one province on the 105th meridian, the masts of RED along the 10th parallel.
 *
 * <pre>
 *   lon   105.00   105.05      105.10      105.15  105.20
 *          |  0101   M1 ─ M2 ─── |    0102   M3      |
 * </pre>
 */
@HttpTest
class AssetReadingHttpTests {

    private static final String LIST = "/api/assets?bbox=105,9,106,11";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID first;
    UUID second;
    UUID third;

    @BeforeEach
    void masts() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .area("T01", "PROVINCE", null, "POLYGON ((105 9.9, 105.2 9.9, 105.2 10.1, 105 10.1, 105 9.9))")
                .area("T0101", "COMMUNE", "T01", "POLYGON ((105 9.9, 105.1 9.9, 105.1 10.1, 105 10.1, 105 9.9))")
                .area("T0102", "COMMUNE", "T01", "POLYGON ((105.1 9.9, 105.2 9.9, 105.2 10.1, 105.1 10.1, 105.1 9.9))");
        first = world.point("MAST", "M1", "RED", 105.05, 10);
        second = world.point("MAST", "M2", "RED", 105.06, 10);
        third = world.point("MAST", "M3", "RED", 105.15, 10);
        world.use(first, "RED");
        world.use(first, "BLUE");
        world.use(second, "RED");
    }

    @Test
    void thePlannerReadsEverythingOfAnAsset() {
        var answer = get(LIST + "&code=M1", SignIn.asPlanner());
        assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].geometry.coordinates[0]")
                .isEqualTo(105.05);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties")
                .asMap()
                .containsEntry("kind", "MAST")
                .containsEntry("code", "M1")
                .containsEntry("owner", "RED")
                .containsEntry("ownerName", "RED company")
                .containsEntry("occupied", 2)
                .containsEntry("freePlaces", 2)
                .containsEntry("shared", true)
                .containsEntry("users", List.of("BLUE", "RED"))
                .containsEntry("commune", "T0101")
                .containsEntry("version", 0);
    }

    @Test
    void whoHasTheVersionOfAnAssetIsStillToldWhoUsesItNow() {
        var seen = get("/api/assets/" + second, SignIn.asPlanner());
        String version = String.valueOf(seen.getResponse().getHeader("ETag"));
        world.use(second, "BLUE");
        for (String condition : new String[] {"If-None-Match", "if-none-match"}) {
            assertThat(mvc.get()
                            .uri("/api/assets/" + second)
                            .with(SignIn.asPlanner())
                            .header(condition, version))
                    .hasStatusOk()
                    .hasHeader("ETag", version)
                    .bodyJson()
                    .extractingPath("$.properties.tenancies[*].organisation")
                    .asArray()
                    .containsExactlyInAnyOrder("RED", "BLUE");
        }
    }

    @Test
    void oneAssetIsReadAsItWasAndAsItWasKnown() {
        UUID tenancy = world.use(second, "BLUE", LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
        world.setTenancy(tenancy, "recorded_from = '2024-01-01'");
        String uri = "/api/assets/" + second;
        String owner = "$.properties.users";
        assertThat(get(uri + "?date=2022-06-30", SignIn.asPlanner()))
                .hasStatusOk()
                .doesNotContainHeader("ETag")
                .bodyJson()
                .extractingPath(owner)
                .isEqualTo(List.of("BLUE", "RED"));
        assertThat(get(uri + "?date=2023-06-30", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath(owner)
                .isEqualTo(List.of("RED"));
        var before = get(uri + "?date=2022-06-30&knownOn=2023-12-31", SignIn.asPlanner());
        assertThat(before).bodyJson().extractingPath(owner).isEqualTo(List.of("RED"));
        assertThat(before)
                .bodyJson()
                .extractingPath("$.properties.tenancies[*].organisation")
                .asArray()
                .containsExactly("RED");
        assertProblem(get(uri + "?knownOn=2019-12-31", SignIn.asPlanner()), 404, "unknown-asset");
    }

    @Test
    void ofOthersAssetsAnOperatorReadsPlaceKindOwnerAndRoomAndNothingElse() {
        var answer = get(LIST, SignIn.asOperator("BLUE"));
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[*].properties.code")
                .asArray()
                .containsOnlyNulls();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties")
                .asMap()
                .containsOnlyKeys("kind", "code", "owner", "ownerName", "capacity", "freePlaces", "offered", "shared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offered = false",
                "sensitivity = 'RESTRICTED'",
                "status = 'PLANNED'",
                "status = 'PLANNED', in_use_from = '2020-01-01'",
                "in_use_from = '2099-01-01'",
                "status = 'RETIRED', retired_on = '2021-01-01'",
            })
    void whatIsNotOpenToOthersIsNotThereForThemOnAnyDay(String state) {
        world.set(third, state);
        for (String day : new String[] {"2020-06-30", "2026-11-22", "2100-01-01"}) {
            assertThat(ids(LIST + "&date=" + day, SignIn.asOperator("BLUE"))).doesNotContain(third.toString());
            assertThat(ids(LIST + "&date=" + day, SignIn.asOperator("RED"))).contains(third.toString());
            assertThat(ids(LIST + "&date=" + day, SignIn.asPlanner())).contains(third.toString());
        }
        assertProblem(get("/api/assets/" + third, SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertThat(get("/api/assets/" + third, SignIn.asPlanner())).hasStatusOk();
    }

    @Test
    void anInspectorReadsEverythingButWhatIsRestrictedOnAnyDay() {
        world.set(third, "offered = false");
        var inspector = SignIn.asInspector();
        assertThat(ids(LIST, inspector)).contains(third.toString());

        world.set(third, "sensitivity = 'RESTRICTED'");
        assertThat(ids(LIST, inspector)).isNotEmpty().doesNotContain(third.toString());
        assertProblem(get("/api/assets/" + third, inspector), 404, "unknown-asset");
        assertProblem(get("/api/assets/" + third + "/history", inspector), 404, "unknown-asset");
        jdbc.sql("update asset.asset set sensitivity = 'NORMAL', valid_from = '2024-01-01' where id = ?")
                .param(third)
                .update();
        assertThat(ids(LIST + "&date=2023-06-30", inspector))
                .as("restricted then")
                .doesNotContain(third.toString());
        assertThat(ids(LIST + "&date=2024-06-30", inspector)).contains(third.toString());
        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED', valid_from = '2025-01-01' where id = ?")
                .param(third)
                .update();
        assertThat(ids(LIST + "&date=2024-06-30", inspector))
                .as("restricted now")
                .doesNotContain(third.toString());
    }

    @Test
    void anOperatorFindsNothingByACodeThatIsNotItsOwn() {
        assertThat(ids(LIST + "&code=M1", SignIn.asOperator("BLUE"))).isEmpty();
        assertThat(ids(LIST + "&status=ACTIVE", SignIn.asOperator("BLUE"))).isEmpty();
    }

    @Test
    void anAreaHoldsWhatLiesInItAndAProvinceIsMadeOfItsCommunes() {
        assertThat(ids("/api/assets?area=T0101", SignIn.asPlanner()))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
        assertThat(ids("/api/assets?area=T01", SignIn.asPlanner())).hasSize(3);
        assertProblem(get("/api/assets?area=T99", SignIn.asPlanner()), 404, "unknown-area");
        assertProblem(get("/api/assets?area=T01&boundaries=1990-01-01", SignIn.asPlanner()), 404, "unknown-area");
    }

    @Test
    void pagesFollowEachOtherUntilTheLast() {
        var page = get(LIST + "&limit=2", SignIn.asPlanner());
        assertThat(page).bodyJson().extractingPath("$.features").asArray().hasSize(2);
        String next = json(page, "$.next");
        var last = get(LIST + "&limit=2&after=" + next, SignIn.asPlanner());
        assertThat(last).bodyJson().extractingPath("$.features").asArray().hasSize(1);
        assertThat(last).bodyJson().doesNotHavePath("$.next");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1000000,        400, page-too-large",
        "limit=0,              400, page-too-large",
        "limit=many,           400, invalid-input",
        "'bbox=105,10,104,11', 400, invalid-input",
        "'bbox=105,10',        400, invalid-input",
        "kind=TOWER,           400, invalid-input",
        "date=2023-02-30,      400, invalid-input",
        "date=1066-10-14,      422, date-out-of-range",
        "knownOn=9999-12-31,   422, date-out-of-range",
        "after=x,              400, invalid-input",
        "'bbox=200,2,210,3',   422, box-outside-world",
        "'bbox=100,91,110,92', 422, box-outside-world",
        "owner=NOBODY,         422, unknown-owner",
    })
    void aQuestionWithoutMeaningIsAnsweredInWords(String question, int status, String rule) {
        assertProblem(get("/api/assets?" + question, SignIn.asPlanner()), status, rule);
    }

    @Test
    void aParameterThatIsNotUnderstoodIsNamedWithWhatIsExpected() {
        assertThat(get("/api/assets?kind=TOWER", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("kind is not understood: one of [SITE, MAST, POLE, POLE_LINE, MANHOLE, DUCT_SECTION, CABLE,"
                        + " DISTRIBUTION_POINT] is expected");
        assertThat(get("/api/assets?bbox=3,2,1,4", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("bbox is not understood: a bounding box needs west < east");
    }

    @Test
    void anAssetIsReadWithItsTenanciesAndItsVersionByWhoSeesItInFull() {
        var answer = get("/api/assets/" + first, SignIn.asOperator("RED"));
        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.properties.tenancies[*].organisation")
                .asArray()
                .containsExactly("BLUE", "RED");
    }

    @Test
    void aTenantReadsItsOwnTenancyAndNoOthers() {
        var answer = get("/api/assets/" + first, SignIn.asOperator("BLUE"));
        assertThat(answer).hasStatusOk().doesNotContainHeader("ETag");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.properties.tenancies[*].organisation")
                .asArray()
                .containsExactly("BLUE");
        assertThat(answer).bodyJson().extractingPath("$.properties.code").isNull();
    }

    @Test
    void aTenantSeesWhereItIsEvenWhenThePlaceIsNotOfferedAnyMore() {
        world.set(first, "offered = false");
        world.set(second, "offered = false");
        assertThat(get("/api/assets/" + first, SignIn.asOperator("BLUE"))).hasStatusOk();
        assertProblem(get("/api/assets/" + second, SignIn.asOperator("BLUE")), 404, "unknown-asset");
    }

    @Test
    void restrictedTenanciesAreReadByThePlannerAlone() {
        world.setTenancy(world.use(second, "BLUE"), "restricted = true");
        assertThat(organisations(second, SignIn.asPlanner())).contains("BLUE");
        assertThat(organisations(second, SignIn.asInspector())).doesNotContain("BLUE");
        assertThat(organisations(second, SignIn.asOperator("RED"))).doesNotContain("BLUE");
    }

    private String organisations(UUID asset, RequestPostProcessor who) {
        return json(get("/api/assets/" + asset, who), "$.properties.tenancies[*].organisation");
    }

    private List<String> ids(String uri, RequestPostProcessor who) {
        return List.of(json(get(uri, who), "$.features[*].id")
                        .replaceAll("[\\[\\]\"\\s]", "")
                        .split(","))
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private static String json(MvcTestResult answer, String path) {
        try {
            Object found = JsonPath.read(answer.getResponse().getContentAsString(), path);
            return String.valueOf(found);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
    }
}
