package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Tenancies of RED's three masts and of BLUE's pole; GREEN is nobody's neighbour.
 *
 * <pre>
 *   M1  RED, BLUE (2021 to 2022, reported by both)     commune 0101
 *   M2  RED, BLUE (contract of 2023, no use)
 *   M3  GREEN (since 2020, reported by the tenant)     commune 0102
 *   P1  BLUE's: RED, GREEN
 * </pre>
 */
@HttpTest
class TenancyListHttpTests extends AssetReading {

    private static final String LIST = "/api/tenancies?area=T01";

    UUID past;
    UUID contract;
    UUID claim;
    UUID guest;
    UUID others;

    @BeforeEach
    void tenancies() {
        world.organisation("GREEN", "NETWORK_OPERATOR");
        past = jdbc.sql("select id from sharing.tenancy where asset_id = ? and organisation = 'BLUE'")
                .param(first)
                .query(UUID.class)
                .single();
        world.setTenancy(
                past,
                "used_from = '2021-01-01', used_to = '2022-12-31', reported_by_owner = true, reported_by_tenant = true");
        contract = world.use(second, "BLUE");
        world.setTenancy(contract, "used = false, contract_number = 'HD-1', contract_from = '2023-01-01'");
        claim = world.use(third, "GREEN", LocalDate.of(2020, 1, 1), null);
        world.setTenancy(claim, "reported_by_tenant = true");
        UUID pole = world.point("POLE", "P1", "BLUE", 105.12, 10);
        guest = world.use(pole, "RED");
        others = world.use(pole, "GREEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                    | M1-RED M2-RED M2-BLUE M3-GREEN P1-RED P1-GREEN",
                "&date=2022-12-31                    | M1-RED M1-BLUE M2-RED M3-GREEN P1-RED P1-GREEN",
                "&date=2019-12-31                    | M1-RED M2-RED P1-RED P1-GREEN",
                "&organisation=BLUE                  | M2-BLUE",
                "&organisation=BLUE&date=2021-01-01  | M1-BLUE",
                "&owner=BLUE                         | P1-RED P1-GREEN",
                "&owner=RED&organisation=GREEN       | M3-GREEN",
                "&kind=POLE                          | P1-RED P1-GREEN",
                "&used=false                         | M2-BLUE",
                "&used=true&owner=RED                | M1-RED M2-RED M3-GREEN",
                "&oneSided=true                      | M3-GREEN",
                "&oneSided=false&owner=RED           | M1-RED M2-RED M2-BLUE",
            })
    void aFilterFindsWhatItSays(String filter, String found) {
        assertThat(names(LIST + (filter == null ? "" : filter), SignIn.asPlanner()))
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void areasAndAssetsAreFilteredByWhereTheAssetLies() {
        var planner = SignIn.asPlanner();
        assertThat(names("/api/tenancies?area=T0102", planner))
                .containsExactlyInAnyOrder("M3-GREEN", "P1-RED", "P1-GREEN");
        assertThat(names("/api/tenancies?asset=" + second, planner)).containsExactlyInAnyOrder("M2-RED", "M2-BLUE");
        assertProblem(get(LIST + "&boundaries=1999-12-31", planner), 404, "unknown-area");
        assertProblem(get("/api/tenancies?organisation=NOBODY", planner), 422, "unknown-tenant");
        assertProblem(get("/api/tenancies?owner=NOBODY", planner), 422, "unknown-owner");
        assertProblem(get("/api/tenancies?asset=" + new UUID(0, 9), planner), 404, "unknown-asset");
        assertProblem(get("/api/tenancies?fields=id,secret", planner), 400, "unknown-field");
        assertProblem(get("/api/tenancies?limit=0", planner), 400, "page-too-large");
    }

    @Test
    void anOrganisationSeesItsOwnAndThoseOfItsAssets() {
        assertThat(names(LIST, SignIn.asOperator("RED")))
                .containsExactlyInAnyOrder("M1-RED", "M2-RED", "M2-BLUE", "M3-GREEN", "null-RED");
        assertThat(names(LIST, SignIn.asOperator("BLUE"))).containsExactlyInAnyOrder("null-BLUE", "P1-RED", "P1-GREEN");
        assertThat(names(LIST, SignIn.asOperator("GREEN"))).containsExactlyInAnyOrder("null-GREEN", "null-GREEN");
        assertThat(names(LIST + "&organisation=GREEN", SignIn.asOperator("RED")))
                .containsExactly("M3-GREEN");
        assertThat(names(LIST + "&owner=BLUE", SignIn.asOperator("RED"))).containsExactly("null-RED");
        assertThat(names(LIST + "&owner=BLUE&organisation=GREEN", SignIn.asOperator("RED")))
                .isEmpty();
    }

    @Test
    void whatTheAssetShowsTheListShowsToo() {
        world.set(third, "offered = false");
        for (String who : List.of("RED", "BLUE", "GREEN")) {
            var caller = SignIn.asOperator(who);
            var shown = new ArrayList<String>();
            for (UUID asset : List.of(first, second, third)) {
                MvcTestResult answer = get("/api/assets/" + asset, caller);
                if (answer.getResponse().getStatus() == 200) {
                    shown.addAll(texts(answer, "$.properties.tenancies[*].id"));
                }
            }
            shown.remove(past.toString());
            assertThat(ids(LIST + "&kind=MAST", caller)).as(who).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void anAssetThatIsHiddenIsAnsweredAsIfThereWereNone() {
        world.set(third, "offered = false");
        String hidden = "/api/tenancies?asset=" + third;
        assertProblem(get(hidden, SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertThat(ids(hidden, SignIn.asOperator("GREEN"))).containsExactly(claim.toString());
        world.set(third, "status = 'PLANNED'");
        assertThat(ids(LIST, SignIn.asOperator("GREEN"))).containsExactly(others.toString());
        assertThat(ids(LIST, SignIn.asOperator("RED"))).contains(claim.toString());
    }

    @Test
    void restrictedOnesAreForTheirTenantAndTheCleared() {
        world.setTenancy(claim, "restricted = true");
        assertThat(ids(LIST, SignIn.asPlanner())).contains(claim.toString());
        assertThat(ids(LIST, SignIn.asOperator("GREEN"))).contains(claim.toString());
        assertThat(ids(LIST, SignIn.asInspector())).contains(guest.toString()).doesNotContain(claim.toString());
        assertThat(ids(LIST, SignIn.asOperator("RED")))
                .contains(contract.toString())
                .doesNotContain(claim.toString());
        world.set(first, "sensitivity = 'RESTRICTED'");
        assertThat(names(LIST, SignIn.asInspector())).contains("M2-RED").doesNotContain("M1-RED");
        assertThat(names(LIST, SignIn.asPlanner())).contains("M1-RED");
    }

    @Test
    void whatIsRestrictedNowIsHiddenInWhatWasKnownBefore() {
        jdbc.sql("update sharing.tenancy set restricted = true where id = ?")
                .param(claim)
                .update();
        String then = LIST + "&knownOn=2024-06-30";
        assertThat(ids(then, SignIn.asOperator("RED"))).doesNotContain(claim.toString());
        assertThat(ids(then, SignIn.asInspector())).doesNotContain(claim.toString());
        assertThat(ids(then, SignIn.asPlanner())).contains(claim.toString());
    }

    @Test
    void whatWasCorrectedIsListedAsItWasKnown() {
        jdbc.sql("update sharing.tenancy set places = 3, used_from = '2025-01-01' where id = ?")
                .param(claim)
                .update();
        String one = "/api/tenancies?asset=" + third + "&date=2024-06-30";
        assertThat(ids(one, SignIn.asPlanner())).isEmpty();
        assertThat(texts(get(one + "&knownOn=2024-06-30", SignIn.asPlanner()), "$.tenancies[*].places"))
                .containsExactly("1");
        assertThat(texts(get("/api/tenancies?asset=" + third, SignIn.asPlanner()), "$.tenancies[*].places"))
                .containsExactly("3");
        assertThat(ids("/api/tenancies?asset=" + third + "&knownOn=2019-12-30", SignIn.asPlanner()))
                .as("before anything was known")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"planner,1", "planner,2", "planner,6", "RED,1", "RED,2", "RED,4", "BLUE,1", "BLUE,3"})
    void pagesGiveEachOnceAndInOrder(String who, int limit) {
        var caller = who.equals("planner") ? SignIn.asPlanner() : SignIn.asOperator(who);
        List<String> whole = ids(LIST, caller);
        assertThat(whole).isSortedAccordingTo(Comparator.naturalOrder()).hasSizeGreaterThan(2);
        var gathered = new ArrayList<String>();
        String after = "";
        do {
            MvcTestResult page = get(LIST + "&fields=id&limit=" + limit + after, caller);
            List<String> some = texts(page, "$.tenancies[*].id");
            assertThat(some).hasSizeBetween(1, limit);
            gathered.addAll(some);
            List<String> next = texts(page, "$[?(@.next)].next");
            after = next.isEmpty() ? "" : "&after=" + next.get(0);
        } while (!after.isEmpty());
        assertThat(gathered).isEqualTo(whole);
    }

    @Test
    void onlyWhatIsAskedForIsSaid() {
        var answer = get("/api/tenancies?asset=" + third + "&fields=organisation,code", SignIn.asPlanner());
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"tenancies": [{"code": "M3", "organisation": "GREEN"}]}""");
    }

    @Test
    void theTenanciesOfJoinedRecordsAreThoseOfTheOneTheyWereJoinedInto() {
        jdbc.sql("insert into asset.joined (asset_id, kept_id, recorded_from) values (?, ?, '2021-01-01')")
                .params(third, second)
                .update();
        String one = "/api/tenancies?asset=" + second;
        assertThat(names(one, SignIn.asPlanner())).containsExactlyInAnyOrder("M2-RED", "M2-BLUE", "M3-GREEN");
        assertThat(names(one, SignIn.asOperator("RED"))).containsExactlyInAnyOrder("M2-RED", "M2-BLUE");
        assertThat(names(LIST + "&kind=MAST", SignIn.asPlanner())).containsOnlyOnce("M3-GREEN");
    }

    private List<String> ids(String uri, RequestPostProcessor who, String path) {
        MvcTestResult answer = get(uri, who);
        assertThat(answer).as(uri).hasStatusOk();
        return texts(answer, path);
    }

    @Override
    List<String> ids(String uri, RequestPostProcessor who) {
        return ids(uri, who, "$.tenancies[*].id");
    }

    /** Of each its asset's code, as far as it is told, and its organisation. */
    private List<String> names(String uri, RequestPostProcessor who) {
        List<String> codes = ids(uri, who, "$.tenancies[*].code");
        List<String> organisations = ids(uri, who, "$.tenancies[*].organisation");
        var names = new ArrayList<String>();
        for (int place = 0; place < organisations.size(); place++) {
            names.add(codes.get(place) + "-" + organisations.get(place));
        }
        return names;
    }

    private static List<String> texts(MvcTestResult answer, String path) {
        List<?> found =
                JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
        return found.stream().map(String::valueOf).toList();
    }
}
