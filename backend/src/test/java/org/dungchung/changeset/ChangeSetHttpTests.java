package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * An operator whose changes wait, and the planner who decides on them. Not in one transaction: a change is tried in one that is undone, and kept in
 * another. What stays behind belongs to organisations of its own and lies far out at sea.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ChangeSetHttpTests {

    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final String tel =
            "WAIT" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final RequestPostProcessor operator =
            SignIn.as(new Caller(tel.toLowerCase(Locale.ROOT), Role.OPERATOR, tel));
    private UUID pole = UUID.randomUUID();

    @BeforeEach
    void world() {
        var world = new World(jdbc).organisation(tel, "NETWORK_OPERATOR");
        pole = world.point("POLE", "WAIT-1", tel, 103.2, 7.9);
        assertThat(put(PLANNER, "/api/review-policies/" + tel, 0, "{\"waits\": true}"))
                .hasStatusOk();
    }

    @AfterEach
    void leaveNothing() {
        new World(jdbc).remove(tel);
    }

    @Test
    void whatAnOperatorChangesIsTriedAndKeptAndNothingIsChanged() {
        var kept = change(7);
        assertThat(kept).hasStatus(202);
        String set = JsonPath.read(body(kept), "$.changeSet");
        assertThat(kept).headers().hasValue("Location", "/api/change-sets/" + set);
        assertThat(height()).isNull();

        String items = body(get(operator, "/api/change-sets/" + set + "/items"));
        assertThat(JsonPath.<String>read(items, "$[0].act")).isEqualTo("asset-change");
        assertThat(JsonPath.<@Nullable Object>read(items, "$[0].before.heightM"))
                .isNull();
        assertThat(JsonPath.<Double>read(items, "$[0].after.heightM")).isEqualTo(7);
        assertThat(JsonPath.<@Nullable Object>read(items, "$[0].now")).isNull();
    }

    @Test
    void aRuleSaysNoAtOnceAndNothingIsKept() {
        assertThat(put(
                        operator,
                        "/api/assets/" + pole,
                        0,
                        "{\"code\": \"WAIT-1\", \"heightM\": -1, \"reason\": \"?\"}"))
                .hasStatus(400);
        assertThat(put(operator, "/api/assets/" + pole, 9, form(7))).hasStatus(412);
        String taken = """
                {"kind": "POLE", "code": "WAIT-1", "geometry": {"type": "Point", "coordinates": [103.2, 7.9]}}""";
        assertThat(send(HttpMethod.POST, operator, "/api/assets", null, taken)).hasStatus(409);
        assertThat(body(get(operator, "/api/change-sets"))).isEqualTo("[]");
    }

    @Test
    void aSecondChangeOfOneThingTakesThePlaceOfTheFirst() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        assertThat(JsonPath.<String>read(body(change(8)), "$.changeSet")).isEqualTo(set);
        String items = body(get(operator, "/api/change-sets/" + set + "/items"));
        assertThat(JsonPath.<Integer>read(items, "$.length()")).isEqualTo(1);
        assertThat(JsonPath.<Double>read(items, "$[0].after.heightM")).isEqualTo(8);
    }

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
    void nobodyElseLearnsOfADraftAndWhatWasSubmittedIsNotChanged() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        assertThat(get(PLANNER, "/api/change-sets/" + set)).hasStatus(404);
        assertThat(get(SignIn.asOperator("OTHERTEL"), "/api/change-sets/" + set))
                .hasStatus(404);
        submit(set);
        assertThat(get(SignIn.asOperator("OTHERTEL"), "/api/change-sets/" + set))
                .hasStatus(404);
        var late = mvc.put()
                .uri("/api/assets/" + pole)
                .with(operator)
                .header("If-Match", "0")
                .header("X-Change-Set", set)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form(8))
                .exchange();
        assertThat(late).hasStatus(409).bodyText().contains("wrong-change-set-state");
        assertThat(JsonPath.<String>read(body(change(8)), "$.changeSet"))
                .as("a new draft")
                .isNotEqualTo(set);

        assertThat(put(PLANNER, "/api/change-sets/" + set + "/return", version(set), ""))
                .hasStatus(204);
        assertThat(get(PLANNER, "/api/change-sets/" + set)).hasStatus(404);
        assertThat(get(operator, "/api/change-sets/" + set)).bodyText().contains("\"DRAFT\"");
    }

    @Test
    void aPlannerMayWorkInADraftAndSaysWhichOne() {
        String title =
                "{\"title\": \"Rà soát quý IV\", \"letterNumber\": \"12/CV-STTTT\", \"letterDate\": \"2026-11-02\"}";
        String set = JsonPath.read(body(send(HttpMethod.POST, PLANNER, "/api/change-sets", null, title)), "$.id");
        var kept = mvc.put()
                .uri("/api/assets/" + pole)
                .with(PLANNER)
                .header("If-Match", "0")
                .header("X-Change-Set", set)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form(6))
                .exchange();
        assertThat(kept).hasStatus(202);
        assertThat(height()).isNull();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/submission", version(PLANNER, set), ""))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/items/acceptance", null, ""))
                .hasStatusOk();
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/publication", version(PLANNER, set), ""))
                .hasStatusOk();
        assertThat(height()).isEqualTo(6);
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

    private MvcTestResult change(double height) {
        return put(operator, "/api/assets/" + pole, 0, form(height));
    }

    private String form(double height) {
        return "{\"code\": \"WAIT-1\", \"owner\": \"" + tel + "\", \"heightM\": " + height
                + ", \"reason\": \"đo lại\"}";
    }

    private void submit(String set) {
        assertThat(put(operator, "/api/change-sets/" + set + "/submission", version(operator, set), ""))
                .hasStatusOk();
    }

    private int version(String set) {
        return version(PLANNER, set);
    }

    private int version(RequestPostProcessor who, String set) {
        return JsonPath.<Integer>read(body(get(who, "/api/change-sets/" + set)), "$.version");
    }

    private static String item(String set, String item, String step) {
        return "/api/change-sets/" + set + "/items/" + item + "/" + step;
    }

    private @Nullable Double height() {
        return jdbc.sql("select height_m from asset.asset where id = ?")
                .param(pole)
                .query(Double.class)
                .optional()
                .orElse(null);
    }

    private MvcTestResult get(RequestPostProcessor who, String path) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult put(RequestPostProcessor who, String path, @Nullable Integer version, String json) {
        return send(HttpMethod.PUT, who, path, version, json);
    }

    private MvcTestResult send(
            HttpMethod method, RequestPostProcessor who, String path, @Nullable Integer version, String json) {
        var request = mvc.method(method)
                .uri(path)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        return (version == null ? request : request.header("If-Match", "\"" + version + "\"")).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
