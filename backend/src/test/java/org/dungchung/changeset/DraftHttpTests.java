package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Locale;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What an operator changes is tried, kept, changed again and handed in; nobody else learns of it before. */
class DraftHttpTests extends ChangeSetWorld {

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
    void whoActsAsSomethingElseWorksInAnotherDraft() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        String name = tel.toLowerCase(Locale.ROOT);
        var planner = SignIn.as(new Caller(name, Role.PLANNER, null));
        var within = SignIn.as(new Caller(name, Role.OPERATOR, tel, "NOWHERE"));
        assertThat(get(planner, "/api/change-sets/" + set)).hasStatus(404);
        assertThat(get(within, "/api/change-sets/" + set))
                .as("read by its organisation")
                .hasStatusOk();
        assertThat(put(within, "/api/change-sets/" + set + "/submission", version(operator, set), ""))
                .hasStatus(404);

        String title = "{\"title\": \"khác\"}";
        String other = JsonPath.read(body(send(HttpMethod.POST, within, "/api/change-sets", null, title)), "$.id");
        assertThat(JsonPath.<String>read(body(change(8)), "$.changeSet"))
                .as("not the newer one")
                .isEqualTo(set)
                .isNotEqualTo(other);
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
}
