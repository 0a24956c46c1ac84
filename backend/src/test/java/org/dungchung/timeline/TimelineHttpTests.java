package org.dungchung.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** RED's mast, used by BLUE and GREEN and by somebody of whom only the cleared know; asked for by GREEN; joined with another record. */
@HttpTest
class TimelineHttpTests {

    private static final String THINGS = "$.events[*].thing";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;
    String timeline;

    @BeforeEach
    void aMastWithAPast() {
        world = new World(jdbc)
                .organisation("RED", "TOWER_COMPANY")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "R-1", "RED", 105, 10);
        timeline = "/api/assets/" + mast + "/timeline";
        say("update asset.asset set name = 'Cột', reason = 'named' where id = ?");
        UUID blue = world.use(mast, "BLUE");
        world.use(mast, "GREEN");
        jdbc.sql("update sharing.tenancy set contract_number = 'BLUE-77', reason = 'signed' where id = ?")
                .param(blue)
                .update();
        say(
                "insert into sharing.tenancy (asset_id, organisation, restricted, recorded_from) values (?, 'BLUE', true, '2021-01-01')");
        say(
                "insert into asset.station (asset_id, operator, technology, recorded_from) values (?, 'GREEN', '5G', '2021-01-02')");
        say(
                "insert into asset.other_code (asset_id, organisation, code, recorded_from) values (?, 'GREEN', 'G-1', '2021-01-03')");
        say("insert into asset.joined (asset_id, kept_id, recorded_from) values ('%s', ?, '2021-01-04')"
                .formatted(world.point("MAST", "B-1", "BLUE", 105, 10)));
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on, recorded_from)
                values (gen_random_uuid(), 'TL-1', ?, 'RED', 'GREEN', 1, 'FILED', '2023-06-01', '2023-06-12', '2023-06-01')""").param(mast).update();
    }

    @Test
    void whoSeesAllIsToldAllTheNewestFirst() {
        List<@Nullable String> things = read(timeline, THINGS, SignIn.asPlanner());
        assertThat(things)
                .containsExactlyInAnyOrder(
                        "ASSET",
                        "ASSET",
                        "TENANCY",
                        "TENANCY",
                        "TENANCY",
                        "TENANCY",
                        "STATION",
                        "OTHER_CODE",
                        "JOIN",
                        "REQUEST");
        assertThat(read(timeline, "$.events[*].recordedFrom", SignIn.asPlanner()))
                .isSortedAccordingTo(Comparator.nullsFirst(Comparator.reverseOrder()));
        assertThat(read(timeline, "$.events[?(@.reason == 'signed')].changes", SignIn.asPlanner()))
                .containsExactly("[{\"field\":\"contractNumber\",\"before\":null,\"after\":\"BLUE-77\"}]");
        assertThat(read(timeline, "$.events[?(@.reason == 'named')].newest", SignIn.asPlanner()))
                .containsExactly("true");
    }

    @Test
    void whatIsRestrictedIsForTheClearedAndTheAuthorityAloneKnowsOfJoins() {
        assertThat(read(timeline, THINGS, SignIn.asInspector()))
                .filteredOn("TENANCY"::equals)
                .hasSize(3);
        assertThat(text(timeline, SignIn.asOperator("RED")))
                .contains("BLUE-77", "G-1", "TL-1", "\"ASSET\"")
                .doesNotContain("JOIN", "\"restricted\" : true", "\"after\" : true, \"field\" : \"restricted\"");
        assertThat(read(timeline, THINGS, SignIn.asOperator("RED")))
                .filteredOn("TENANCY"::equals)
                .hasSize(3);
    }

    @Test
    void anotherOperatorIsToldWhatConcernsItselfAndNotByWhomOrWhy() {
        var green = SignIn.asOperator("GREEN");
        assertThat(read(timeline, THINGS, green))
                .containsExactlyInAnyOrder("TENANCY", "STATION", "OTHER_CODE", "REQUEST");
        assertThat(text(timeline, green)).doesNotContain("BLUE", "named", "R-1");
        assertThat(read(timeline, "$.events[*].recordedBy", green)).containsOnlyNulls();
        // What a part said while it was another's is no "before" of what it says now.
        jdbc.sql("update asset.station set operator = 'BLUE' where operator = 'GREEN'")
                .update();
        assertThat(text(timeline, SignIn.asOperator("BLUE")))
                .contains("STATION")
                .doesNotContain("GREEN");
        world.set(mast, "offered = false");
        assertProblem(new Api(mvc).get(timeline, SignIn.asOperator("YELLOW")), 404, "unknown-asset");
    }

    @Test
    void aVersionThatWasRestrictedIsNotToldToWhoIsNotCleared() {
        say("update asset.asset set sensitivity = 'RESTRICTED', name = 'secret' where id = ?");
        world.set(mast, "recorded_from = now() - interval '1 hour'");
        say("update asset.asset set sensitivity = 'NORMAL', name = 'open' where id = ?");
        assertThat(text(timeline, SignIn.asPlanner())).contains("secret");
        assertThat(text(timeline, SignIn.asInspector())).contains("open").doesNotContain("secret");
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        List<@Nullable String> all = read(timeline, "$.events[*]", SignIn.asPlanner());
        var paged = new ArrayList<@Nullable String>();
        String next = "";
        do {
            String page = timeline + "?limit=3" + (next.isEmpty() ? "" : "&after=" + next);
            paged.addAll(read(page, "$.events[*]", SignIn.asPlanner()));
            next = Objects.requireNonNullElse(
                    JsonPath.<@Nullable String>read(text(page, SignIn.asPlanner()), "$.next"), "");
        } while (!next.isEmpty());
        assertThat(paged).isEqualTo(all).hasSize(10);
        assertProblem(new Api(mvc).get(timeline + "?after=nonsense", SignIn.asPlanner()), 400, "invalid-input");
    }

    private void say(String sql) {
        jdbc.sql(sql).param(mast).update();
    }

    private List<@Nullable String> read(String uri, String path, RequestPostProcessor who) {
        List<@Nullable Object> found = JsonPath.read(text(uri, who), path);
        return found.stream()
                .map(value -> value == null ? null : value.toString())
                .toList();
    }

    private String text(String uri, RequestPostProcessor who) {
        var answer = new Api(mvc).get(uri, who);
        assertThat(answer).as(uri).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
