package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Stations on RED's masts M1 (of RED and BLUE), M2 (of RED, off air) and M3, in the other commune (of BLUE). */
@HttpTest
class StationListHttpTests extends AssetReading {

    private static final String LIST = "/api/stations?area=T01";

    UUID guest;

    @BeforeEach
    void stations() {
        world.organisation("GREEN", "NETWORK_OPERATOR");
        station(first, "RED", "4G", "2020-01-01", null);
        guest = station(first, "BLUE", "4G", null, null);
        station(second, "RED", "3G", "2015-01-01", "2022-12-31");
        station(third, "BLUE", "5G", "2023-01-01", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                     | M1-RED M1-BLUE M2-RED M3-BLUE",
                "&date=2022-12-31                     | M1-RED M1-BLUE M2-RED",
                "&date=2023-01-01                     | M1-RED M1-BLUE M3-BLUE",
                "&onAir=true                          | M1-RED M1-BLUE M3-BLUE",
                "&onAir=false                         | M2-RED",
                "&onAir=false&date=2022-12-31         | M3-BLUE",
                "&operator=BLUE                       | M1-BLUE M3-BLUE",
                "&technology=4G                       | M1-RED M1-BLUE",
                "&technology=5G&operator=RED          | ''",
            })
    void aFilterFindsWhatItSays(@Nullable String filter, String found) {
        assertThat(names(LIST + (filter == null ? "" : filter), SignIn.asPlanner()))
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(" "));
    }

    @Test
    void areasAndAssetsAreFilteredByWhereTheMastStands() {
        var planner = SignIn.asPlanner();
        assertThat(names("/api/stations?area=T0102", planner)).containsExactly("M3-BLUE");
        assertThat(names("/api/stations?asset=" + second, planner)).containsExactly("M2-RED");
        assertProblem(get(LIST + "&boundaries=1999-12-31", planner), 404, "unknown-area");
        assertProblem(get("/api/stations?operator=NOBODY", planner), 404, "unknown-operator");
        assertProblem(get("/api/stations?technology=6G", planner), 400, "invalid-input");
        assertProblem(get("/api/stations?asset=" + new UUID(0, 9), planner), 404, "unknown-asset");
        assertProblem(get("/api/stations?fields=footprint", planner), 400, "unknown-field");
    }

    @Test
    void anOrganisationSeesItsOwnAndThoseOnItsMasts() {
        assertThat(names(LIST, SignIn.asOperator("RED")))
                .containsExactlyInAnyOrder("M1-RED", "M1-BLUE", "M2-RED", "M3-BLUE");
        assertThat(names(LIST, SignIn.asOperator("BLUE"))).containsExactlyInAnyOrder("null-BLUE", "null-BLUE");
        assertThat(names(LIST + "&operator=RED", SignIn.asOperator("BLUE"))).isEmpty();
        assertThat(names(LIST, SignIn.asOperator("GREEN"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offered = false",
                "status = 'PLANNED'",
                "sensitivity = 'RESTRICTED'",
                "status = 'RETIRED', retired_on = '2023-01-01'"
            })
    void whatTheMastShowsTheListShowsToo(String assignments) {
        world.set(first, assignments);
        world.set(third, assignments);
        for (String who : List.of("RED", "BLUE", "GREEN", "inspector", "planner")) {
            var caller = switch (who) {
                case "inspector" -> SignIn.asInspector();
                case "planner" -> SignIn.asPlanner();
                default -> SignIn.asOperator(who);
            };
            var shown = new ArrayList<String>();
            for (UUID asset : List.of(first, second, third)) {
                MvcTestResult answer = get("/api/assets/" + asset, caller);
                if (answer.getResponse().getStatus() == 200) {
                    shown.addAll(texts(answer, "$.properties.stations[*].id"));
                }
            }
            assertThat(ids(LIST, caller)).as(who).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void aMastThatIsHiddenIsAnsweredAsIfThereWereNone() {
        world.set(third, "offered = false");
        assertProblem(get("/api/stations?asset=" + third, SignIn.asOperator("BLUE")), 404, "unknown-asset");
        assertThat(ids(LIST, SignIn.asOperator("BLUE"))).containsExactly(guest.toString());
        world.set(first, "sensitivity = 'RESTRICTED'");
        assertThat(names(LIST, SignIn.asInspector())).containsExactlyInAnyOrder("M2-RED", "M3-BLUE");
        assertThat(names(LIST, SignIn.asPlanner())).contains("M1-RED", "M1-BLUE");
    }

    @Test
    void whatWasCorrectedIsListedAsItWasKnown() {
        jdbc.sql("update asset.station set operator = 'GREEN', technology = '5G' where id = ?")
                .param(guest)
                .update();
        String one = "/api/stations?asset=" + first;
        assertThat(names(one + "&knownOn=2024-06-30", SignIn.asPlanner()))
                .containsExactlyInAnyOrder("M1-RED", "M1-BLUE");
        assertThat(names(one + "&technology=5G", SignIn.asPlanner())).containsExactly("M1-GREEN");
        assertThat(ids(LIST, SignIn.asOperator("BLUE"))).hasSize(1).doesNotContain(guest.toString());
        assertThat(ids(one + "&knownOn=2019-12-30", SignIn.asPlanner())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void pagesGiveEachOnce(int limit) {
        var gathered = new ArrayList<String>();
        String after = "";
        do {
            MvcTestResult page = get(LIST + "&fields=id&limit=" + limit + after, SignIn.asPlanner());
            List<String> some = texts(page, "$.stations[*].id");
            assertThat(some).hasSizeBetween(1, limit);
            gathered.addAll(some);
            List<String> next = texts(page, "$[?(@.next)].next");
            after = next.isEmpty() ? "" : "&after=" + next.get(0);
        } while (!after.isEmpty());
        assertThat(gathered).hasSize(4).isEqualTo(ids(LIST, SignIn.asPlanner()));
    }

    private UUID station(UUID asset, String operator, String technology, @Nullable String from, @Nullable String to) {
        return jdbc.sql("""
                insert into asset.station (asset_id, operator, technology, on_air_from, on_air_to, recorded_from)
                values (?, ?, ?, cast(? as date), cast(? as date), '2020-01-01') returning id""")
                .param(asset)
                .param(operator)
                .param(technology)
                .param(from)
                .param(to)
                .query(UUID.class)
                .single();
    }

    @Override
    List<String> ids(String uri, RequestPostProcessor who) {
        return said(uri, who, "id");
    }

    /** Of each its mast's code, as far as it is told, and its operator. */
    private List<String> names(String uri, RequestPostProcessor who) {
        List<String> codes = said(uri, who, "assetCode");
        List<String> operators = said(uri, who, "operator");
        var names = new ArrayList<String>();
        for (int place = 0; place < operators.size(); place++) {
            names.add(codes.get(place) + "-" + operators.get(place));
        }
        return names;
    }

    private List<String> said(String uri, RequestPostProcessor who, String field) {
        MvcTestResult answer = get(uri, who);
        assertThat(answer).as(uri).hasStatusOk();
        return texts(answer, "$.stations[*]." + field);
    }

    private static List<String> texts(MvcTestResult answer, String path) {
        List<?> found =
                JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
        return found.stream().map(String::valueOf).toList();
    }
}
