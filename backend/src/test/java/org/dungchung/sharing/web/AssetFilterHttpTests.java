package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Filters in ECQL and by tenant: what they find, what they refuse, and that they tell nothing that the list does not show. */
@HttpTest
class AssetFilterHttpTests extends AssetReading {

    private static final String SECRET =
            "attributes = '{\"permitNumber\": \"GP-7\", \"marked\": true, \"landAreaM2\": 42.5,"
                    + " \"permitOn\": \"2021-05-04\"}'";

    @BeforeEach
    void facts() {
        world.set(first, "height_m = 45, name = 'Cột Đầm Dơi', in_use_from = '2015-03-01', capacity = 2, " + SECRET);
        world.set(
                second,
                "height_m = 30, name = '100% chắc', in_use_from = '2022-12-31', category = 'A1a',"
                        + " attributes = '{\"permitOn\": \"0000-12-31\"}'");
        world.set(third, "status = 'PLANNED', offered = false");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind = 'MAST'                                       | M1 M2 M3",
                "heightM > 30                                        | M1",
                "heightM >= 30 AND heightM < 45                      | M2",
                "45 > heightM                                        | M2",
                "heightM BETWEEN 30 AND 45                           | M1 M2",
                "heightM IS NULL                                     | M3",
                "heightM <> 30                                       | M1",
                "code IN ('M1', 'M3')                                | M1 M3",
                "code NOT IN ('M1', 'M3')                            | M2",
                "NOT (code = 'M1' OR code = 'M3')                    | M2",
                "name LIKE 'Cột%'                                    | M1",
                "name ILIKE 'cột đầm d_i'                            | M1",
                "name LIKE '100\\%%'                                 | M2",
                "inUseFrom < '2020-01-01'                            | M1",
                "inUseFrom > 2020-01-01                              | M2",
                "inUseFrom AFTER 2020-01-01T00:00:00Z                | M2",
                "inUseFrom DURING 2015-01-01T00:00:00Z/2015-12-31T00:00:00Z | M1",
                "offered = true                                      | M1 M2",
                "offered = false                                     | M3",
                "shared = true                                       | M1",
                "shared = false                                      | M2 M3",
                "freePlaces = 0                                      | M1",
                "freePlaces >= 3                                     | M2 M3",
                "BBOX(geometry, 105.055, 9.9, 105.2, 10.1)           | M2 M3",
                "INTERSECTS(geometry, POLYGON((105.04 9.9, 105.055 9.9, 105.055 10.1, 105.04 10.1, 105.04 9.9))) | M1",
                "WITHIN(geometry, POLYGON((105 9, 105.1 9, 105.1 11, 105 11, 105 9)))  | M1 M2",
                "DISJOINT(geometry, POINT(105.05 10)) AND code <> 'M3' | M2",
                "DWITHIN(geometry, POINT(105.05 10), 1100, meters)   | M1 M2",
                "DWITHIN(geometry, POINT(105.05 10), 1.09, kilometers) | M1",
                "attributes.permitNumber = 'GP-7'                    | M1",
                "attributes.landAreaM2 > 42                          | M1",
                "attributes.marked = true                            | M1",
                "attributes.permitOn < '2022-01-01'                  | M1",
                "INCLUDE                                             | M1 M2 M3",
                "EXCLUDE                                             | ''",
                "name = 'x'' or 1=1 --'                              | ''",
            })
    void aFilterFindsWhatItSays(String filter, String codes) {
        assertThat(codes(filter, SignIn.asPlanner()))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "heightM >                             | filter-not-understood       | 9",
                "heightM > 30 ; drop table asset.asset | filter-not-understood       | 14",
                "name = 'open                          | filter-not-understood       | 12",
                "strToLower(name) = 'x'                | filter-not-understood       | 0",
                "env('java.home') = 'x'                | filter-not-understood       | 0",
                "heightM + 1 > 30                      | filter-not-understood       | 0",
                "name = code                           | filter-not-understood       | 0",
                "kind = 123456789012345678901234567890 | filter-not-understood       | 0",
                "heightM = 1e999                       | filter-not-understood       | 0",
                "BBOX(geometry, 1, 2, 3, 4, 'EPSG:9209') | filter-not-understood     | 0",
                "BBOX(geometry, 1, 2, 3000, 4)         | filter-not-understood       | 0",
                "DWITHIN(geometry, POINT(1 2), 9, statute miles) | filter-not-understood | 0",
                "DWITHIN(geometry, POINT(1 2), 999999, meters)   | filter-not-understood | 0",
                "INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))) | filter-not-understood | 0",
                "IN ('9d1f')                           | filter-not-understood       | 0",
                "height > 30                           | unknown-filter-property     | 1",
                "kind = 'MAST' AND users = 'BLUE'      | unknown-filter-property     | 19",
                "attributes.secret = 'x'               | unknown-filter-property     | 1",
                "heightM > 'tall'                      | filter-value-not-understood | 1",
                "kind = 7                              | filter-value-not-understood | 1",
                "builtOn = '2023-02-30'                | filter-value-not-understood | 1",
                "offered > true                        | filter-value-not-understood | 1",
                "site = 'x'                            | filter-value-not-understood | 1",
                "geometry = 'x'                        | filter-value-not-understood | 1",
                "heightM LIKE '3%'                     | filter-value-not-understood | 1",
                "name LIKE 'x\\'                       | filter-value-not-understood | 1",
                "BBOX(name, 1, 2, 3, 4)                | filter-value-not-understood | 6",
            })
    void whatCannotBeAnsweredIsRefusedWithItsPlaceAndWhatThereIs(String filter, String rule, int position) {
        var answer = ask(filter, SignIn.asPlanner());
        assertProblem(answer, 400, rule);
        assertThat(json(answer, "$.position")).isEqualTo(String.valueOf(position));
        if (!rule.equals("filter-value-not-understood")) {
            assertThat(json(answer, "$.published")).contains("\"heightM\"", "\"attributes.permitNumber\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "NOT (", "INTERSECTS(geometry, POINT("})
    void abuseIsRefusedBeforeItCosts(String opening) {
        assertProblem(
                ask(opening.repeat(21) + "a = 1" + ")".repeat(21), SignIn.asPlanner()), 400, "filter-not-understood");
        assertProblem(ask(opening.repeat(5_000), SignIn.asPlanner()), 400, "filter-not-understood");
        String hidden = "name = '" + ")".repeat(1_000) + "' OR " + opening.repeat(21) + "a = 1" + ")".repeat(21);
        assertProblem(ask(hidden, SignIn.asPlanner()), 400, "filter-not-understood");
    }

    @Test
    void bracketsWithinATextAreText() {
        assertThat(codes("name = '" + "(".repeat(30) + "' OR code = 'M1'", SignIn.asPlanner()))
                .containsExactly("M1");
    }

    @Test
    void aFilterHoldsAHundredComparisons() {
        String hundred = "code IN (" + "'M1',".repeat(99) + "'M2')";
        assertThat(codes(hundred, SignIn.asPlanner())).containsExactlyInAnyOrder("M1", "M2");
        assertProblem(ask(hundred + " OR code = 'M3'", SignIn.asPlanner()), 400, "filter-not-understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code = 'M1'",
                "code <> 'X'",
                "NOT (code = 'X')",
                "name LIKE '%'",
                "heightM > 0",
                "inUseFrom < '2100-01-01'",
                "status = 'ACTIVE'",
                "sensitivity = 'NORMAL'",
                "version >= 0",
                "attributes.permitNumber = 'GP-7'",
                "attributes.marked = true",
                "NOT (attributes.marked = false)",
            })
    void nobodyLearnsByAFilterWhatTheListHides(String filter) {
        assertThat(ids(uri(filter), SignIn.asOperator("BLUE"))).isEmpty();
        assertThat(ids(uri(filter), SignIn.asOperator("RED"))).isNotEmpty();
    }

    @Test
    void othersMayFilterByWhatTheySee() {
        var blue = SignIn.asOperator("BLUE");
        assertThat(ids(uri("owner = 'RED' AND kind = 'MAST'"), blue))
                .containsExactlyInAnyOrder(text(first), text(second));
        assertThat(ids(uri("freePlaces > 0"), blue)).containsExactly(text(second));
        assertThat(ids(uri("shared = true"), blue)).containsExactly(text(first));
        assertThat(ids(uri("name IS NULL"), blue)).containsExactlyInAnyOrder(text(first), text(second));
        assertThat(ids(uri("INCLUDE"), blue)).doesNotContain(text(third));
    }

    @Test
    void tenantsAreFoundByWhomItConcerns() {
        String uri = "/api/assets?tenant=BLUE";
        world.organisation("GREEN", "NETWORK_OPERATOR");
        UUID site = world.point("SITE", "S1", "RED", 105.12, 10);
        world.use(world.mast("G1", "GREEN", site), "BLUE");
        UUID restricted = world.use(second, "BLUE");
        world.setTenancy(restricted, "restricted = true");

        assertThat(ids(uri, SignIn.asPlanner()))
                .contains(text(first), text(site))
                .doesNotContain(text(second));
        assertThat(ids(uri, SignIn.asOperator("BLUE"))).contains(text(first), text(site));
        assertThat(ids(uri, SignIn.asOperator("RED"))).containsExactly(text(first));
        assertThat(ids(uri, SignIn.asOperator("GREEN"))).hasSize(1).doesNotContain(text(first), text(site));
        assertThat(ids(uri + "&date=2019-01-01&status=RETIRED", SignIn.asPlanner()))
                .isEmpty();
        assertProblem(get("/api/assets?tenant=NOBODY", SignIn.asPlanner()), 422, "unknown-tenant");
    }

    @Test
    void pagesOfAFilteredListFollowEachOther() {
        var page = get(uri("heightM > 0") + "&limit=1", SignIn.asPlanner());
        String next = json(page, "$.next");
        var last = get(uri("heightM > 0") + "&limit=1&after=" + next, SignIn.asPlanner());
        assertThat(List.of(json(page, "$.features[0].id"), json(last, "$.features[0].id")))
                .containsExactlyInAnyOrder(text(first), text(second));
        assertThat(last).bodyJson().doesNotHavePath("$.next");
    }

    private List<String> codes(String filter, RequestPostProcessor who) {
        String codes = json(ask(filter, who), "$.features[*].properties.code");
        return List.of(codes.replaceAll("[\\[\\]\"]", "").split(",")).stream()
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult ask(String filter, RequestPostProcessor who) {
        return mvc.get()
                .uri("/api/assets")
                .queryParam("filter", filter)
                .queryParam("area", "T01")
                .with(who)
                .exchange();
    }

    private static String uri(String filter) {
        return "/api/assets?area=T01&filter=" + filter;
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
