package org.dungchung.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Units that an organisation contests out of a round, and what becomes of it. */
class ContestHttpTests extends RoundWorld {

    private static final RequestPostProcessor INSPECTOR = as("r.inspector", Role.INSPECTOR, null);

    @Test
    void anOrganisationContestsAUnitAndThePlannerAnswers() {
        String red = sheet(opened(10), "RRED");
        String contest = "/api/contests/" + read(contest(red, alone), "$.id");
        assertThat(read(api.get(red, RED), "$.contests[0].assetCode")).isEqualTo("R2");
        assertThat(read(api.get(red, PLANNER), "$.submission.openContests")).isEqualTo("1");
        assertProblem(api.put(contest + "/refusal", "{}", "\"0\"", PLANNER), 422, "reason-required");
        assertProblem(api.put(contest + "/acceptance", "{}", null, PLANNER), 428, "precondition-required");
        assertThat(api.put(contest + "/refusal", "{\"answer\": \"đã kiểm tra, cột vẫn còn\"}", "\"0\"", PLANNER))
                .hasStatusOk();
        var answered = api.get(contest, RED);
        assertThat(read(answered, "$.state")).isEqualTo("REFUSED");
        assertThat(read(answered, "$.answer")).isEqualTo("đã kiểm tra, cột vẫn còn");
        assertProblem(api.put(contest + "/acceptance", "{}", "\"1\"", PLANNER), 409, "contest-ended");
        assertThat(read(api.get(red, PLANNER), "$.submission.openContests")).isEqualTo("0");
        assertThat(kinds(RED)).contains("CONTEST_REFUSED");
        assertThat(kinds(PLANNER)).contains("CONTEST_RAISED");
    }

    @Test
    void openOnesAreCountedBesideFigures() {
        String red = sheet(opened(10), "RRED");
        String contest = "/api/contests/" + read(contest(red, alone), "$.id");
        assertThat(open("mast-sharing", "R7", PLANNER)).isEqualTo("1");
        assertThat(open("site-sharing", "R7", PLANNER))
                .as("a site has the users of its masts")
                .isEqualTo("1");
        assertThat(open("pole-sharing", "R7", PLANNER)).isEqualTo("0");
        assertThat(open("hamlet-mobile-coverage", "R7", PLANNER)).isEqualTo("null");
        assertThat(open("mast-sharing", "R7", RED)).isEqualTo("1");
        assertThat(open("mast-sharing", "R7", BLUE)).as("none of its own").isEqualTo("0");
        assertThat(read(api.get(red + "/figures", RED), "$[0].openContests")).isEqualTo("1");
        assertThat(read(api.get("/api/rounds", PLANNER), "$[0].openContests")).isEqualTo("1");
        assertThat(api.put(contest + "/acceptance", "{}", "\"0\"", PLANNER)).hasStatusOk();
        assertThat(open("mast-sharing", "R7", PLANNER)).isEqualTo("0");
    }

    @Test
    void itIsContestedInAFigureOfTheRoundAndCountedWhereItIsAUnit() {
        String round = opened(10);
        String red = sheet(round, "RRED");
        String elsewhere = form(alone).replace("mast-sharing", "duct-sharing");
        assertFault(api.post(red + "/contests", elsewhere, RED), 400, "indicator");
        String wrong = form(alone).replace("mast-sharing", "pole-sharing");
        assertThat(api.post(red + "/contests", wrong, RED)).hasStatus(201);
        assertThat(open("pole-sharing", "R7", PLANNER)).as("a mast is no pole").isEqualTo("0");
        assertThat(open("mast-sharing", "R7", PLANNER)).isEqualTo("1");
    }

    @Test
    void aUnitThatSeveralContestIsCountedOnce() {
        String round = opened(10);
        contest(sheet(round, "RRED"), shared);
        assertThat(api.post(sheet(round, "RBLUE") + "/contests", form(shared), BLUE))
                .hasStatus(201);
        assertThat(open("mast-sharing", "R7", PLANNER)).isEqualTo("1");
    }

    @Test
    void whatIsRestrictedIsForTheClearedAndForWhoRaisedIt() {
        world.set(alone, "sensitivity = 'RESTRICTED', offered = false");
        String red = sheet(opened(10), "RRED");
        contest(red, alone);
        assertThat(open("mast-sharing", "R7", PLANNER)).isEqualTo("1");
        assertThat(open("mast-sharing", "R7", INSPECTOR)).isEqualTo("0");
        assertThat(read(api.get("/api/contests", INSPECTOR), "$")).isEqualTo("[]");
        assertThat(read(api.get("/api/contests", RED), "$[*].assetCode")).isEqualTo("[\"R2\"]");
    }

    @Test
    void nobodyContestsWhatItHasNothingToDoWithNorTwice() {
        String round = opened(10);
        String red = sheet(round, "RRED");
        assertProblem(contest(red, others), 403, "not-your-unit");
        assertProblem(contest(red, UUID.randomUUID()), 403, "not-your-unit");
        assertFault(api.post(red + "/contests", "{\"said\": \" \"}", RED), 400, "said");
        var ofTenant = api.post(sheet(round, "RBLUE") + "/contests", form(shared), BLUE);
        assertThat(ofTenant).as("a tenant knows what it uses").hasStatus(201);
        assertThat(read(api.get("/api/contests", BLUE), "$[0].assetCode"))
                .as("and not what its owner calls it")
                .isEqualTo("null");
        assertThat(read(api.get("/api/contests", RED), "$")).isEqualTo("[]");
        assertProblem(api.get("/api/contests/" + read(ofTenant, "$.id"), RED), 404, "unknown-contest");
    }

    @Test
    void whoRaisedOneTakesItBack() {
        String red = sheet(opened(10), "RRED");
        String contest = "/api/contests/" + read(contest(red, alone), "$.id");
        assertProblem(api.put(contest + "/withdrawal", "", "\"0\"", BLUE), 404, "unknown-contest");
        assertThat(api.put(contest + "/withdrawal", "", "\"0\"", RED)).hasStatusOk();
        assertThat(contest(red, alone)).as("and may say it again").hasStatus(201);
        assertThat(read(api.get("/api/contests?state=WITHDRAWN", PLANNER), "$.length()"))
                .isEqualTo("1");
    }

    @Test
    void aPlannerOfAnotherAreaDoesNotAnswer() {
        String contest = "/api/contests/" + read(contest(sheet(opened(10), "RRED"), alone), "$.id");
        var elsewhere = SignIn.as(new Caller("r.planner", Role.PLANNER, null, "R8"));
        assertProblem(api.put(contest + "/acceptance", "{}", "\"0\"", elsewhere), 403, "outside-area");
    }

    private MvcTestResult contest(String sheet, UUID asset) {
        return api.post(sheet + "/contests", form(asset), RED);
    }

    private static String form(UUID asset) {
        return "{\"assetId\": \"" + asset
                + "\", \"indicator\": \"mast-sharing\", \"claim\": \"NOT_IN_USE\", \"said\": \"đã tháo dỡ\"}";
    }

    private String open(String indicator, String area, RequestPostProcessor who) {
        return read(api.get("/api/indicators/" + indicator + "?area=" + area, who), "$.openContests");
    }
}
