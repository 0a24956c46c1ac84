package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The planner decides item by item, publishes the rest, and meets what was changed meanwhile. */
class ReviewHttpTests extends ChangeSetWorld {

    @Test
    void thePlannerRefusesOneItemWithAReasonAndPublishesTheOthers() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        String fresh = """
                {"kind": "POLE", "code": "WAIT-2", "geometry": {"type": "Point", "coordinates": [103.21, 7.9]}}""";
        assertThat(send(HttpMethod.POST, operator, "/api/assets", null, fresh)).hasStatus(202);
        submit(set);
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatus(409)
                .bodyText()
                .contains("undecided-items");

        String items = body(get(PLANNER, "/api/change-sets/" + set + "/items"));
        assertThat(JsonPath.<String>read(items, "$[0].why")).isEqualTo("đo lại");
        assertThat(JsonPath.<@Nullable String>read(items, "$[1].why")).isNull();
        String second = JsonPath.read(items, "$[1].id");
        assertThat(put(PLANNER, item(set, second, "refusal"), null, "{\"reason\": \" \"}"))
                .hasStatus(422);
        assertThat(put(PLANNER, item(set, second, "refusal"), null, "{\"reason\": \"Không có cột ở đó\"}"))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatusOk()
                .bodyText()
                .contains("\"PUBLISHED\"", "\"decidedBy\":\"planner\"", "\"refused\":1");

        assertThat(height()).isEqualTo(7);
        assertThat(jdbc.sql("select recorded_by from asset.asset where id = ?")
                        .param(pole)
                        .query(String.class)
                        .single())
                .as("who made the change is its author")
                .isEqualTo(tel.toLowerCase(Locale.ROOT));
        assertThat(jdbc.sql("select count(*) from asset.asset where owner = ?")
                        .param(tel)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        assertThat(jdbc.sql("select kind from organisation.submission where organisation = ? and source_id = ?")
                        .params(tel, UUID.fromString(set))
                        .query(String.class)
                        .list())
                .as("when its data came in, and of what")
                .containsExactly("POLE");

        String draft = JsonPath.read(
                body(send(HttpMethod.POST, operator, "/api/change-sets/" + set + "/mending", null, "")), "$.id");
        String mended = body(get(operator, "/api/change-sets/" + draft + "/items"));
        assertThat(JsonPath.<String>read(mended, "$[0].after.code")).isEqualTo("WAIT-2");
        assertThat(JsonPath.<String>read(mended, "$[0].state")).isEqualTo("PROPOSED");
    }

    @Test
    void whatWasPublishedMeanwhileIsShownAndTakenOverItemByItem() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        submit(set);
        assertThat(put(PLANNER, "/api/assets/" + pole, 0, form(9))).hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatus(409)
                .bodyText()
                .contains("items-overtaken");
        assertThat(height()).isEqualTo(9);

        String items = body(get(PLANNER, "/api/change-sets/" + set + "/items"));
        assertThat(JsonPath.<Double>read(items, "$[0].now.heightM")).isEqualTo(9);
        String item = JsonPath.read(items, "$[0].id");
        assertThat(put(PLANNER, item(set, item, "take-over"), null, "{\"version\": 0}"))
                .hasStatus(412);
        assertThat(put(PLANNER, item(set, item, "take-over"), null, "{\"version\": 1}"))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatusOk();
        assertThat(height()).isEqualTo(7);
    }

    @Test
    void oneThingIsChangedTwiceInOnePublication() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        assertThat(put(
                        operator,
                        "/api/assets/" + pole + "/retirement",
                        0,
                        "{\"retiredOn\": \"2026-01-31\", \"reason\": \"gãy\"}"))
                .hasStatus(202);
        submit(set);
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatusOk();
        assertThat(jdbc.sql("select height_m || ' ' || status from asset.asset where id = ?")
                        .param(pole)
                        .query(String.class)
                        .single())
                .isEqualTo("7 RETIRED");
    }

    @Test
    void whoActsWithinAnAreaPublishesNothingOutsideOfIt() {
        var limited = SignIn.as(new Caller("limited", Role.PLANNER, null, "NOWHERE"));
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        submit(set);
        assertBarred(put(limited, "/api/change-sets/" + set + "/items/acceptance", null, ""));
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatusOk();
        assertThat(put(limited, "/api/change-sets/" + set + "/publication", version(set), ""))
                .hasStatus(403)
                .bodyText()
                .contains("outside-area", "NOWHERE");
        assertThat(height()).isNull();
        assertThat(put(PLANNER, "/api/assets/" + pole, 0, form(9))).hasStatusOk();
        String item = JsonPath.read(body(get(PLANNER, "/api/change-sets/" + set + "/items")), "$[0].id");
        assertThat(put(limited, item(set, item, "take-over"), null, "{\"version\": 1}"))
                .hasStatus(403);

        jdbc.sql("update changeset.change_set set author_area = 'ELSEWHERE' where id = ?")
                .param(UUID.fromString(set))
                .update();
        assertThat(put(limited, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatus(403)
                .bodyText()
                .contains("outside-area");
    }

    @Test
    void whoActsWithinAnAreaDecidesOnWhatLiesInItAndOnNothingElse() {
        var world = new World(jdbc);
        String area = "IN" + tel;
        world.area(
                area, "PROVINCE", null, "POLYGON((103.15 7.85, 103.25 7.85, 103.25 7.95, 103.15 7.95, 103.15 7.85))");
        try {
            var limited = SignIn.as(new Caller("limited", Role.PLANNER, null, area));
            String set = JsonPath.read(body(change(7)), "$.changeSet");
            String outside = """
                    {"kind": "POLE", "code": "WAIT-3", "geometry": {"type": "Point", "coordinates": [103.3, 7.9]}}""";
            assertThat(send(HttpMethod.POST, operator, "/api/assets", null, outside))
                    .hasStatus(202);
            String use = """
                    {"organisation": "%s", "places": 1, "usedFrom": "2024-01-01"}""".formatted(tel);
            UUID far = world.point("MAST", "WAIT-4", tel, 103.4, 7.9);
            for (UUID asset : List.of(pole, far)) {
                assertThat(send(HttpMethod.POST, operator, "/api/assets/" + asset + "/tenancies", null, use))
                        .hasStatus(202);
            }
            submit(set);
            List<String> items = JsonPath.read(body(get(PLANNER, "/api/change-sets/" + set + "/items")), "$[*].id");
            assertThat(items).hasSize(4);
            for (String inside : List.of(items.get(0), items.get(2))) {
                assertThat(put(limited, item(set, inside, "acceptance"), null, ""))
                        .hasStatusOk();
            }
            for (String beyond : List.of(items.get(1), items.get(3))) {
                assertBarred(put(limited, item(set, beyond, "acceptance"), null, ""));
                assertBarred(put(limited, item(set, beyond, "refusal"), null, "{\"reason\": \"x\"}"));
            }
            assertBarred(put(limited, "/api/change-sets/" + set + "/items/acceptance", null, ""));
            assertThat(JsonPath.<List<String>>read(
                            body(get(PLANNER, "/api/change-sets/" + set + "/items")), "$[*].state"))
                    .containsExactly("ACCEPTED", "PROPOSED", "ACCEPTED", "PROPOSED");
        } finally {
            world.removeArea(area);
        }
    }

    private static void assertBarred(MvcTestResult answer) {
        assertThat(answer).hasStatus(403).bodyText().contains("outside-area");
    }

    @Test
    void bothSidesTalkAboutIt() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        submit(set);
        assertThat(send(
                        HttpMethod.POST,
                        PLANNER,
                        "/api/change-sets/" + set + "/comments",
                        null,
                        "{\"said\": \"Xem lại giúp\"}"))
                .hasStatus(201);
        assertThat(get(operator, "/api/change-sets/" + set + "/comments"))
                .bodyText()
                .contains("Xem lại giúp", "planner");
        assertThat(get(SignIn.asOperator("OTHERTEL"), "/api/change-sets/" + set + "/comments"))
                .hasStatus(404);
    }
}
