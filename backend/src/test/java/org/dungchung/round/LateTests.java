package org.dungchung.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import org.junit.jupiter.api.Test;

/** Who has not submitted though the due date has passed, who is told what, and how a submission came about. */
class LateTests extends RoundWorld {

    @Test
    void whoHasNotSubmittedWhenItWasDueIsLateByDays() {
        String round = opened(-3);
        var seen = api.get("/api/rounds/" + round, PLANNER);
        assertThat(read(seen, "$.round.late")).isEqualTo("2");
        assertThat(read(seen, "$.submissions[*].lateDays")).isEqualTo("[3,3]");
        submitRed(round);
        seen = api.get("/api/rounds/" + round, PLANNER);
        assertThat(read(seen, "$.round.late")).isEqualTo("1");
        assertThat(read(seen, "$.submissions[?(@.organisation=='RRED')].lateDays"))
                .as("it was late all the same")
                .isEqualTo("[3]");
        assertThat(read(api.get("/api/rounds", BLUE), "$[0].late")).isEqualTo("1");
        assertThat(read(api.get("/api/rounds", RED), "$[0].late")).isEqualTo("0");
    }

    @Test
    void onItsDueDayNobodyIs() {
        assertThat(read(api.get("/api/rounds/" + opened(0), PLANNER), "$.submissions[*].lateDays"))
                .isEqualTo("[0,0]");
    }

    @Test
    void whoWasLateWhenTheRoundWasClosedStaysLate() {
        String round = opened(-3);
        submitRed(round);
        api.put("/api/rounds/" + round + "/closing", "{}", "\"0\"", PLANNER);
        assertThat(read(api.get("/api/rounds/" + round, PLANNER), "$.round.late"))
                .isEqualTo("1");
        assertThat(read(api.get("/api/rounds", RED), "$[0].late")).isEqualTo("0");
        String early = opened(3);
        api.put("/api/rounds/" + early + "/closing", "{}", "\"0\"", PLANNER);
        assertThat(read(api.get("/api/rounds/" + early, PLANNER), "$.round.late"))
                .as("it was closed before it was due")
                .isEqualTo("0");
    }

    @Test
    void ofARoundThatWasCancelledNobodyIs() {
        String round = opened(-3);
        submitRed(round);
        api.put("/api/rounds/" + round + "/cancelling", "{\"reason\": \"nhầm\"}", "\"0\"", PLANNER);
        var seen = api.get("/api/rounds/" + round, PLANNER);
        assertThat(read(seen, "$.round.late")).isEqualTo("0");
        assertThat(read(seen, "$.submissions[*].lateDays")).isEqualTo("[0,0]");
    }

    @Test
    void thoseWhoAreConcernedAreTold() {
        String round = opened(-3);
        assertThat(kinds(RED)).containsExactly("ROUND_OPENED");
        submitRed(round);
        assertThat(kinds(PLANNER)).containsExactly("ROUND_SUBMITTED");
        assertThat(read(api.post("/api/rounds/" + round + "/reminders", "", PLANNER), "$.organisations"))
                .isEqualTo("[\"RBLUE\"]");
        assertThat(kinds(BLUE)).contains("ROUND_REMINDED");
        assertThat(kinds(RED)).doesNotContain("ROUND_REMINDED");
        String red = sheet(round, "RRED");
        api.put(red + "/return", "{\"reason\": \"thiếu\"}", etag(red, PLANNER), PLANNER);
        assertThat(kinds(RED)).contains("ROUND_RETURNED");
        assertThat(read(api.get("/api/notices?unread=true", RED), "$[0].what")).isEqualTo("Báo cáo năm");
    }

    @Test
    void aLongerTermIsGivenWithAReasonAndTold() {
        String round = opened(-3);
        String path = "/api/rounds/" + round;
        String later = "{\"title\": \"Báo cáo năm\", \"dueOn\": \"" + today().plusDays(5) + "\"%s}";
        assertProblem(api.put(path, later.formatted(""), "\"0\"", PLANNER), 422, "reason-required");
        assertThat(api.put(path, later.formatted(", \"reason\": \"bão\""), "\"0\"", PLANNER))
                .hasStatusOk();
        assertThat(read(api.get(path, PLANNER), "$.round.late")).isEqualTo("0");
        assertThat(kinds(RED)).contains("ROUND_CHANGED");
    }

    @Test
    void eachTimeItWasHandedInAndReturnedIsTold() {
        String round = opened(10);
        String red = sheet(round, "RRED");
        submitRed(round);
        api.put(red + "/return", "{\"reason\": \"thiếu cột\"}", etag(red, PLANNER), PLANNER);
        submitRed(round);
        // in one transaction the table keeps no version of its own: what was written before is told by the last one
        // alone
        assertThat(read(api.get(red + "/history", RED), "$[0].state")).isEqualTo("SUBMITTED");
        assertThat(read(api.get(red + "/history", RED), "$[0].letterNumber")).isEqualTo("12/BC-RRED");
    }
}
