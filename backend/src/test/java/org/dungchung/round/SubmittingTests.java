package org.dungchung.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import org.dungchung.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What is kept of a figure at the submission, and by whom it may be said. */
class SubmittingTests extends RoundWorld {

    private static final RequestPostProcessor CONTRACTOR = as("r.contractor", Role.OPERATOR, "RRED");

    @Test
    void whatIsRecordedAtTheInstantOfTheSubmissionIsNotInIt() {
        String round = opened(10);
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = '2022-01-01', reason = 'sai' where id = ?")
                .param(alone)
                .update();
        assertThat(submitRed(round)).hasStatusOk();
        String red = sheet(round, "RRED");
        String kept = read(api.get(red, PLANNER), "$.submission.answers[*].registry.denominator");
        assertThat(kept).isEqualTo("[4.0,0.0]");
        assertThat(read(api.get(red + "/figures?submitted=true", PLANNER), "$[*].denominator"))
                .as("computed once more it is the same")
                .isEqualTo("[4,0]");
    }

    @Test
    void aFigureThatHasChangedSinceItWasConfirmedIsLookedAtAgain() {
        String red = sheet(opened(10), "RRED");
        assertThat(confirm(red, 1, 4)).hasStatusOk();
        assertThat(read(api.get(red, RED), "$.submission.answers[0].reported.denominator"))
                .as("what it saw")
                .isEqualTo("4.0");
        mast("R5", "RRED", 9.45);
        var refused = letter(red);
        assertProblem(refused, 409, "figures-changed");
        assertThat(read(refused, "$.indicators")).isEqualTo("[\"mast-sharing\"]");
        assertThat(confirm(red, 1, 5)).hasStatusOk();
        assertThat(letter(red)).hasStatusOk();
        assertThat(read(api.get(red, PLANNER), "$.submission.answers[0].reported.denominator"))
                .isEqualTo("5.0");
        assertThat(read(api.get(red, PLANNER), "$.submission.answers[0].registry.denominator"))
                .isEqualTo("5.0");
    }

    @Test
    void whoConfirmsWhatTheRegistryDoesNotSayIsRefusedToo() {
        String red = sheet(opened(10), "RRED");
        assertThat(confirm(red, 2, 4)).hasStatusOk();
        assertProblem(letter(red), 409, "figures-changed");
    }

    @Test
    void whereARoundWantsAnEstimateOneIsGivenOfEveryIndicator() {
        String red = sheet(opened(10), "RRED");
        String said = answers(1, 4).replace(", \"estimateNumerator\": 0, \"estimateDenominator\": 0", "");
        assertThat(api.put(red + "/answers", said, etag(red, RED), RED)).hasStatusOk();
        var refused = letter(red);
        assertProblem(refused, 409, "estimates-missing");
        assertThat(read(refused, "$.indicators")).isEqualTo("[\"pole-sharing\"]");
        assertThat(read(refused, "$.estimateFor"))
                .isEqualTo(today().plusDays(40).toString());
    }

    @Test
    void aContractorPreparesAndDoesNotSpeakForTheOrganisation() {
        world.account("r.contractor", "OPERATOR", "RRED");
        jdbc.sql(
                        "insert into changeset.contractor (username, organisation, contractor, reason) values ('r.contractor', 'RRED', true, 'x')")
                .update();
        String red = sheet(opened(10), "RRED");
        assertProblem(api.put(red + "/answers", answers(1, 4), etag(red, RED), CONTRACTOR), 403, "contractor-reports");
        assertThat(confirm(red, 1, 4)).hasStatusOk();
        String letter = "{\"number\": \"1\", \"date\": \"" + today() + "\"}";
        assertProblem(api.put(red + "/letter", letter, etag(red, RED), CONTRACTOR), 403, "contractor-reports");
        String contest = "{\"assetId\": \"" + alone + "\", \"claim\": \"OTHER\", \"said\": \"x\"}";
        assertProblem(api.post(red + "/contests", contest, CONTRACTOR), 403, "contractor-reports");
        assertThat(api.get(red, CONTRACTOR)).as("it reads what is asked").hasStatusOk();
        assertThat(api.post(red + "/corrections", "{\"title\": \"Đính chính\"}", CONTRACTOR))
                .hasStatus(201);
    }

    private MvcTestResult confirm(String red, int numerator, int denominator) {
        return api.put(red + "/answers", answers(numerator, denominator), etag(red, RED), RED);
    }

    private static String answers(int numerator, int denominator) {
        return """
                {"answers": [
                  {"indicator": "mast-sharing", "verdict": "CONFIRMED", "numerator": %d, "denominator": %d,
                   "estimateNumerator": 3, "estimateDenominator": 6},
                  {"indicator": "pole-sharing", "verdict": "CONFIRMED", "numerator": 0, "denominator": 0, "estimateNumerator": 0, "estimateDenominator": 0}]}""".formatted(numerator, denominator);
    }
}
