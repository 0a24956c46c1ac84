package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lists of assets: who sees which of them and what of them, where they lie, page by page. */
@HttpTest
class AssetReadingHttpTests extends AssetReading {

    private static final String LIST = "/api/assets?bbox=105,9,106,11";

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
    @ValueSource(strings = {"", "&bbox=105,9,107,12"})
    void pagesByCodeGoFromTheFirstCodeToWhatHasNone(String lead) {
        jdbc.sql("""
                        insert into asset.asset (kind, code, owner, geometry)
                        select 'TUNNEL', nullif('T-' || lpad(cast(n as text), 3, '0'), 'T-017'), 'RED', st_geomfromtext('LINESTRING (106 11, 106.1 11)', 4326)
                          from generate_series(1, 40) n""").update();
        String list = "/api/assets?kind=TUNNEL&order=CODE&limit=9" + lead;
        List<String> expected = IntStream.rangeClosed(1, 40)
                .filter(n -> n != 17)
                .mapToObj("T-%03d"::formatted)
                .toList();
        assertThat(codes(list, SignIn.asPlanner())).containsExactlyElementsOf(expected);
        assertThat(codes(list, SignIn.asOperator("RED"))).containsExactlyElementsOf(expected);
        assertThat(codes(list.replace("limit=9", "limit=8"), SignIn.asOperator("RED")))
                .containsExactlyElementsOf(expected);
    }

    /** Their order would tell the codes that it withholds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 10})
    void anOrganisationsListByCodeHasItsOwnFirstAndOthersById(int limit) {
        var own = world.point("MAST", "A2", "BLUE", 105.07, 10);
        var other = world.point("MAST", "A1", "BLUE", 105.08, 10);
        var others = Stream.of(first, second, third).map(UUID::toString).sorted();
        assertThat(idsOfAll("/api/assets?order=CODE&limit=" + limit, SignIn.asOperator("BLUE")))
                .containsExactlyElementsOf(Stream.concat(Stream.of(other.toString(), own.toString()), others)
                        .toList());
    }

    /** The codes that all pages show, in their order. */
    private List<String> codes(String list, RequestPostProcessor who) {
        return all(list, "$.features[*].properties.code", who);
    }

    private List<String> idsOfAll(String list, RequestPostProcessor who) {
        return all(list, "$.features[*].id", who);
    }

    private List<String> all(String list, String path, RequestPostProcessor who) {
        var found = new ArrayList<String>();
        String next = "";
        do {
            var page = get(list + (next.isEmpty() ? "" : "&after=" + next), who);
            assertThat(page).hasStatusOk();
            found.addAll(texts(json(page, path)));
            next = json(page, "$..next").replaceAll("[\\[\\]\"]", "");
        } while (!next.isEmpty());
        return found;
    }

    private static List<String> texts(String array) {
        return Stream.of(array.replaceAll("[\\[\\]\"]", "").split(","))
                .filter(text -> !text.isEmpty() && !text.equals("null"))
                .toList();
    }

    @Test
    void pagesOfARareKindLeaveOutNothingThatStandsFarBehind() {
        jdbc.sql("""
                        insert into asset.asset (id, kind, code, owner, geometry)
                        select cast(lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000' as uuid),
                               case when n in (1, 150, 151, 400) then 'TUNNEL' else 'MAST' end, 'RARE-' || n, null,
                               st_geomfromtext(case when n in (1, 150, 151, 400) then 'LINESTRING (106 11, 106.1 11)' else 'POINT (106 11)' end, 4326)
                          from generate_series(1, 400) n""").update();
        var codes = new ArrayList<String>();
        String next = "";
        do {
            var page = get(
                    "/api/assets?kind=TUNNEL&limit=1" + (next.isEmpty() ? "" : "&after=" + next), SignIn.asPlanner());
            codes.add(json(page, "$.features[0].properties.code"));
            next = json(page, "$..next").replaceAll("[\\[\\]\"]", "");
        } while (!next.isEmpty());
        assertThat(codes).containsExactly("RARE-1", "RARE-150", "RARE-151", "RARE-400");
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
                        + " DISTRIBUTION_POINT, TRENCH, TUNNEL, SHELTER, SERVICE_POINT] is expected");
        assertThat(get("/api/assets?bbox=3,2,1,4", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("bbox is not understood: a bounding box needs west < east");
    }
}
