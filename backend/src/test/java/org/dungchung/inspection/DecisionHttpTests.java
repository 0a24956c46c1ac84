package org.dungchung.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ActiveProfiles;

/**
 * What follows from findings. Not in one transaction: what is proposed is tried in one that is undone. What is left behind is taken away after each test.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class DecisionHttpTests extends InspectionWorld {

    @AfterEach
    void leaveNothing() {
        world.removeInspections();
        for (String organisation : new String[] {"IRED", "IBLUE", "IGREEN"}) {
            world.remove(organisation);
        }
        world.removeAccount("i.inspector");
        world.removeAccount("i.planner");
        world.removeArea("I70");
        world.removeArea("I7");
    }

    @Test
    void anInspectorContestsWhatItDidNotFindAndThePlannerAnswers() {
        String one = planned(masts.get(0), masts.get(1));
        String missing = found(one, masts.get(1), "MISSING", "");
        assertProblem(api.postChange(missing + "/contest", "{}", null, INSPECTOR), 428, "precondition-required");
        var contested = api.postChange(missing + "/contest", "{}", "\"0\"", INSPECTOR);
        assertThat(contested).as(body(contested)).hasStatusOk();
        assertThat(read(contested, "$.state")).isEqualTo("CONTESTED");
        String contest = "/api/contests/" + read(contested, "$.contestId");
        var told = api.get(contest, PLANNER);
        assertThat(read(told, "$.claim")).isEqualTo("NOT_IN_USE");
        assertThat(read(told, "$.said")).isEqualTo("tại hiện trường");
        assertThat(read(told, "$.organisation")).isEqualTo("null");
        assertThat(read(told, "$.assetCode")).isEqualTo("M2");
        assertThat(read(api.get("/api/inspections/" + one, INSPECTOR), "$.stops[?(@.code=='M2')].openContest"))
                .isEqualTo("[true]");
        assertThat(read(api.get("/api/indicators/mast-sharing?area=I7", PLANNER), "$.openContests"))
                .isEqualTo("1");
        assertProblem(api.postChange(missing + "/contest", "{}", "\"1\"", INSPECTOR), 409, "finding-decided");
        assertThat(api.put(contest + "/acceptance", "{}", "\"0\"", PLANNER)).hasStatusOk();
        assertThat(read(api.get("/api/indicators/mast-sharing?area=I7", PLANNER), "$.openContests"))
                .isEqualTo("0");
    }

    @Test
    void oneContestOfTheAuthorityWaitsAtATime() {
        String one = planned(masts.get(1));
        String first = found(one, masts.get(1), "MISSING", "");
        String second = found(one, masts.get(1), "OVER_CAPACITY", "\"usersCounted\": 5");
        assertThat(api.postChange(
                        first + "/contest", "{\"claim\": \"PLACE\", \"said\": \"cách 80 m\"}", "\"0\"", PLANNER))
                .hasStatusOk();
        assertThat(api.postChange(second + "/contest", "{}", "\"0\"", PLANNER)).hasStatus(409);
        assertThat(read(api.get(second, PLANNER), "$.state")).isEqualTo("OPEN");
    }

    @Test
    void whatWasNotFoundIsRetiredByADraft() {
        String missing = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        assertThat(api.postChange(missing + "/item", "{}", "\"0\"", INSPECTOR)).hasStatus(403);
        var proposed = api.postChange(missing + "/item", "{}", "\"0\"", PLANNER);
        assertThat(proposed).as(body(proposed)).hasStatusOk();
        assertThat(read(proposed, "$.state")).isEqualTo("PROPOSED");
        String set = "/api/change-sets/" + read(proposed, "$.changeSetId");
        assertThat(read(api.get(set, PLANNER), "$.state")).isEqualTo("DRAFT");
        var items = api.get(set + "/items", PLANNER);
        assertThat(read(items, "$[*].act")).isEqualTo("[\"asset-retire\"]");
        assertThat(read(items, "$[0].after.retiredOn"))
                .isEqualTo(hourAgo().atZone(AsOf.ZONE).toLocalDate().toString());
        assertThat(body(items)).contains("Kiểm tra hiện trường ngày").contains("tại hiện trường");
        assertThat(status(masts.get(1))).as("a draft changes nothing").isEqualTo("ACTIVE");
        assertThat(api.put("/api/findings/" + id(missing) + "/settlement", "{\"reason\": \"đã gỡ\"}", "\"1\"", PLANNER))
                .hasStatusOk();
    }

    @Test
    void aFindingWhoseDraftIsGivenUpWaitsAgain() {
        String missing = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        String set = proposed(missing, "\"0\"");
        assertThat(api.put(set + "/withdrawal", "{}", etagOf(set), PLANNER)).hasStatusOk();
        var open = api.get(missing, PLANNER);
        assertThat(read(open, "$.state")).isEqualTo("OPEN");
        assertThat(read(open, "$.changeSetId")).isEqualTo("null");
        assertThat(read(open, "$.version")).isEqualTo("2");
        assertThat(proposed(missing, "\"2\"")).isNotEqualTo(set);
    }

    @Test
    void aFindingWhoseItemsAreTakenOutOfTheDraftWaitsAgainWhenNoneIsLeft() {
        String wrong = found(planned(masts.get(0)), masts.get(0), "WRONG_OPERATOR", "\"organisations\": [\"IGREEN\"]");
        assertThat(api.postChange(wrong + "/contest", "{}", "\"0\"", PLANNER)).hasStatusOk();
        String set = proposed(wrong, "\"1\"");
        String[] items = read(api.get(set + "/items", PLANNER), "$[*].id").split("[^0-9a-f-]+");
        assertThat(items).as("an empty one before three").hasSize(4);
        for (String item : List.of(items[1], items[2])) {
            assertThat(mvc.delete().uri(set + "/items/" + item).with(PLANNER).exchange())
                    .hasStatusOk();
            assertThat(read(api.get(wrong, PLANNER), "$.state")).isEqualTo("PROPOSED");
        }
        assertThat(mvc.delete().uri(set + "/items/" + items[3]).with(PLANNER).exchange())
                .hasStatusOk();
        assertThat(read(api.get(wrong, PLANNER), "$.state"))
                .as("its contest is still open")
                .isEqualTo("CONTESTED");
        assertThat(proposed(wrong, "\"5\"")).isNotEqualTo(set);
    }

    @Test
    void aFindingWhoseItemIsRefusedWaitsAgain() {
        String missing = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        String set = proposed(missing, "\"0\"");
        assertThat(api.put(set + "/submission", "{}", etagOf(set), PLANNER)).hasStatusOk();
        assertThat(read(api.get(missing, PLANNER), "$.state")).isEqualTo("PROPOSED");
        String item = read(api.get(set + "/items", PLANNER), "$[0].id");
        assertThat(api.put(set + "/items/" + item + "/refusal", "{\"reason\": \"còn đó\"}", null, PLANNER))
                .hasStatusOk();
        assertThat(api.put(set + "/publication", "{}", etagOf(set), PLANNER)).hasStatusOk();
        assertThat(read(api.get(missing, PLANNER), "$.state")).isEqualTo("OPEN");
    }

    /** Has what follows be proposed; the address of the draft. */
    private String proposed(String finding, String etag) {
        var answer = api.postChange(finding + "/item", "{}", etag, PLANNER);
        assertThat(answer).as(body(answer)).hasStatusOk();
        assertThat(read(answer, "$.state")).isEqualTo("PROPOSED");
        return "/api/change-sets/" + read(answer, "$.changeSetId");
    }

    private String etagOf(String set) {
        return "\"" + read(api.get(set, PLANNER), "$.version") + "\"";
    }

    @Test
    void whoWasFoundUsesItAndWhoWasNotDoesNoMore() {
        String wrong = found(
                planned(masts.get(0)), masts.get(0), "WRONG_OPERATOR", "\"organisations\": [\"IRED\", \"IGREEN\"]");
        var proposed = api.postChange(wrong + "/item", "{\"reason\": \"theo biên bản\"}", "\"0\"", PLANNER);
        assertThat(proposed).as(body(proposed)).hasStatusOk();
        var items = api.get("/api/change-sets/" + read(proposed, "$.changeSetId") + "/items", PLANNER);
        LocalDate day = hourAgo().atZone(AsOf.ZONE).toLocalDate();
        assertThat(read(items, "$[*].act")).isEqualTo("[\"tenancy-end\",\"tenancy-report\"]");
        assertThat(read(items, "$[0].after.organisation")).isEqualTo("IBLUE");
        assertThat(read(items, "$[0].after.usedTo")).isEqualTo(day.minusDays(1).toString());
        assertThat(read(items, "$[1].after.organisation")).isEqualTo("IGREEN");
        assertThat(read(items, "$[1].after.usedFrom")).isEqualTo(day.toString());
    }

    @Test
    void nothingIsProposedWhereNothingFollows() {
        String one = planned(masts.get(0), masts.get(1));
        String over = found(one, masts.get(0), "OVER_CAPACITY", "\"usersCounted\": 6");
        assertProblem(api.postChange(over + "/item", "{}", "\"0\"", PLANNER), 409, "finding-has-no-item");
        String same = found(one, masts.get(0), "WRONG_OPERATOR", "\"organisations\": [\"IBLUE\", \"IRED\"]");
        assertProblem(api.postChange(same + "/item", "{}", "\"0\"", PLANNER), 409, "nothing-to-change");
        assertThat(read(api.get("/api/change-sets", PLANNER), "$[?(@.title =~ /Kết quả kiểm tra.*/)]"))
                .isEqualTo("[]");
    }

    @Test
    void aChangeThatIsRefusedLeavesNoDraft() {
        String missing = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        world.set(masts.get(1), "in_use_from = current_date + 5");
        var refused = api.postChange(missing + "/item", "{}", "\"0\"", PLANNER);
        assertThat(refused.getResponse().getStatus()).as(body(refused)).isBetween(400, 499);
        assertThat(read(api.get(missing, PLANNER), "$.state")).isEqualTo("OPEN");
        assertThat(jdbc.sql("select count(*) from changeset.change_set where author = 'i.planner'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFindingIsSettledWithAReason() {
        String missing = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        assertProblem(api.put(missing + "/settlement", "{}", "\"0\"", PLANNER), 422, "reason-required");
        assertThat(api.put(missing + "/settlement", "{\"reason\": \"nhầm cột\"}", "\"0\"", INSPECTOR))
                .hasStatus(403);
        var settled = api.put(missing + "/settlement", "{\"reason\": \"nhầm cột\"}", "\"0\"", PLANNER);
        assertThat(read(settled, "$.settledBecause")).isEqualTo("nhầm cột");
        assertThat(read(api.get("/api/findings?state=OPEN", PLANNER), "$")).isEqualTo("[]");
        assertProblem(api.postChange(missing + "/item", "{}", "\"1\"", PLANNER), 409, "finding-decided");
    }

    @Test
    void twoPlannersDoNotDecideOfTheSame() {
        String missing = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        assertThat(api.postChange(missing + "/contest", "{}", "\"0\"", INSPECTOR))
                .hasStatusOk();
        assertProblem(api.put(missing + "/settlement", "{\"reason\": \"x\"}", "\"0\"", PLANNER), 412, "stale-version");
    }

    private String status(UUID asset) {
        return jdbc.sql("select status from asset.asset where id = ?")
                .param(asset)
                .query(String.class)
                .single();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
