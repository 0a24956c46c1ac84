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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A round from its opening to what the authority sees of it. */
class RoundHttpTests extends RoundWorld {

    @Test
    void anOrganisationSeesItsOwnFiguresAndSubmitsOthers() {
        String round = opened(10);
        var figures = api.get(sheet(round, "RRED") + "/figures", RED);
        assertThat(read(figures, "$[*].indicator")).isEqualTo("[\"mast-sharing\",\"pole-sharing\"]");
        assertThat(read(figures, "$[0].numerator")).isEqualTo("1");
        assertThat(read(figures, "$[0].denominator")).isEqualTo("4");
        assertThat(read(api.get(sheet(round, "RRED") + "/figures", PLANNER), "$[0].denominator"))
                .as("the authority sees what they see")
                .isEqualTo("4");

        assertThat(submitRed(round)).hasStatusOk();
        var seen = api.get("/api/rounds/" + round, PLANNER);
        String red = "$.submissions[?(@.organisation=='RRED')]";
        assertThat(read(seen, "$.round.asked")).isEqualTo("2");
        assertThat(read(seen, "$.round.submitted")).isEqualTo("1");
        assertThat(read(seen, red + ".letterNumber")).isEqualTo("[\"12\\/BC-RRED\"]");
        String masts = red + ".answers[0]";
        assertThat(read(seen, masts + ".reported.denominator")).isEqualTo("[5.0]");
        assertThat(read(seen, masts + ".registry.denominator")).isEqualTo("[4.0]");
        assertThat(read(seen, masts + ".difference.numerator")).isEqualTo("[1.0]");
        assertThat(read(seen, masts + ".difference.ratio")).isEqualTo("[" + (0.4 - 0.25) + "]");
        assertThat(read(seen, masts + ".estimate.ratio")).isEqualTo("[0.5]");
        assertThat(read(seen, red + ".answers[1].reported.denominator"))
                .as("who confirms reports what the registry says")
                .isEqualTo("[0.0]");
    }

    @Test
    void itSeesNothingOfOthers() {
        String round = opened(10);
        submitRed(round);
        assertThat(read(api.get("/api/rounds/" + round, BLUE), "$.submissions[*].organisation"))
                .isEqualTo("[\"RBLUE\"]");
        assertThat(read(api.get("/api/rounds/" + round, BLUE), "$.round.submitted"))
                .isEqualTo("0");
        for (String further : new String[] {"", "/figures", "/history"}) {
            assertProblem(api.get(sheet(round, "RRED") + further, BLUE), 404, "unknown-submission");
        }
        assertProblem(
                api.put(sheet(round, "RRED") + "/answers", "{\"answers\": []}", "\"0\"", BLUE),
                404,
                "unknown-submission");
        var stranger = as("r.green", Role.OPERATOR, "RGREEN");
        assertProblem(api.get("/api/rounds/" + round, stranger), 404, "unknown-round");
        assertThat(read(api.get("/api/rounds", stranger), "$")).isEqualTo("[]");
    }

    @Test
    void whatTheRegistrySaidAtTheSubmissionIsComputedAgainAsItWas() {
        String round = opened(10);
        submitRed(round);
        mastsOfTomorrow();
        String figures = sheet(round, "RRED") + "/figures";
        assertThat(read(api.get(figures, PLANNER), "$[0].denominator")).isEqualTo("3");
        assertThat(read(api.get(figures + "?submitted=true", PLANNER), "$[0].denominator"))
                .isEqualTo("4");
        assertThat(read(api.get("/api/rounds/" + round, PLANNER), "$..registry.denominator"))
                .isEqualTo("[4.0,0.0]");
    }

    /** It becomes known that one of the masts has been out of use for long. */
    private void mastsOfTomorrow() {
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = '2022-01-01', reason = 'sai' where id = ?")
                .param(alone)
                .update();
    }

    @Test
    void whatWasSubmittedIsChangedOnlyAfterItWasReturned() {
        String round = opened(10);
        submitRed(round);
        String red = sheet(round, "RRED");
        assertProblem(
                api.put(red + "/answers", "{\"answers\": []}", etag(red, RED), RED), 409, "wrong-submission-state");
        assertProblem(api.put(red + "/return", "{}", etag(red, PLANNER), PLANNER), 422, "reason-required");
        assertThat(api.put(red + "/return", "{\"reason\": \"thiếu cột\"}", etag(red, PLANNER), PLANNER))
                .hasStatusOk();
        assertThat(submitRed(round)).hasStatusOk();
        assertThat(read(api.get(red, RED), "$.submission.state")).isEqualTo("SUBMITTED");
    }

    @Test
    void whoSawAnEarlierVersionIsToldBoth() {
        String round = opened(10);
        String red = sheet(round, "RRED");
        String answers =
                "{\"answers\": [{\"indicator\": \"pole-sharing\", \"verdict\": \"CONFIRMED\", \"numerator\": 0, \"denominator\": 0}]}";
        assertProblem(api.put(red + "/answers", answers, null, RED), 428, "precondition-required");
        assertThat(api.put(red + "/answers", answers, "\"0\"", RED)).hasStatusOk();
        var stale = api.put(red + "/answers", "{\"answers\": []}", "\"0\"", RED);
        assertProblem(stale, 412, "stale-version");
        assertThat(read(stale, "$.current.answers[0].verdict")).isEqualTo("CONFIRMED");
        assertProblem(api.put("/api/rounds/" + round, round(30), "\"7\"", PLANNER), 412, "stale-version");
    }

    @Test
    void nothingIsSubmittedBeforeAllIsSaid() {
        String round = opened(10);
        String red = sheet(round, "RRED");
        String letter = "{\"number\": \"12\", \"date\": \"" + today() + "\"}";
        var refused = api.put(red + "/letter", letter, "\"0\"", RED);
        assertProblem(refused, 409, "answers-missing");
        assertThat(read(refused, "$.indicators")).isEqualTo("[\"mast-sharing\",\"pole-sharing\"]");
        assertFault(api.put(red + "/letter", "{}", "\"0\"", RED), 400, "number");
    }

    @Test
    void norBeforeTheDayOfTheFigures() {
        String later = round(50)
                .replace(today().minusDays(20).toString(), today().plusDays(30).toString());
        String round = read(api.post("/api/rounds", later, PLANNER), "$.round.id");
        assertProblem(submitRed(round), 409, "figures-not-yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'verdict': 'DIFFERS', 'denominator': 5, 'note': 'x'}                       | answers[0].numerator",
                "{'verdict': 'DIFFERS', 'numerator': 6, 'denominator': 5, 'note': 'x'}       | answers[0].numerator",
                "{'verdict': 'DIFFERS', 'numerator': 1, 'denominator': 5}                    | answers[0].note",
                "{'verdict': 'DIFFERS', 'numerator': 1, 'denominator': 'Infinity', 'note': 'x'} | answers[0].denominator",
                "{'verdict': 'DIFFERS', 'numerator': 'NaN', 'denominator': 5, 'note': 'x'}   | answers[0].numerator",
                "{'verdict': 'CONFIRMED'}                                                    | answers[0].numerator",
                "{'verdict': 'CONFIRMED', 'numerator': 1, 'denominator': 4, 'estimateNumerator': 3} | answers[0].estimateNumerator",
                "{'verdict': 'CONFIRMED', 'numerator': 1, 'denominator': 4, 'estimateNumerator': 3, 'estimateDenominator': 'Infinity'} | answers[0].estimateNumerator",
                "{'numerator': 1}                                                            | answers[0].verdict"
            })
    void whatCannotBeSaidIsRefusedAtItsField(String answer, String field) {
        String red = sheet(opened(10), "RRED");
        String said = "{'answers': [" + answer.replace("{", "{'indicator': 'mast-sharing', ") + "]}";
        assertFault(api.put(red + "/answers", said.replace('\'', '"'), "\"0\"", RED), 400, field);
    }

    @Test
    void aListWithoutSomethingInItIsRefused() {
        String red = sheet(opened(10), "RRED");
        assertProblem(api.put(red + "/answers", "{\"answers\": [null]}", "\"0\"", RED), 400, "unreadable-body");
        String asked = round(10).replace("\"RRED\"", "null");
        assertProblem(api.post("/api/rounds", asked, PLANNER), 400, "unreadable-body");
        assertProblem(
                api.post("/api/rounds", round(10).replace("\"pole-sharing\"", "null"), PLANNER),
                400,
                "unreadable-body");
    }

    @Test
    void anOrganisationIsToldInTheListWhatBecameOfItsReport() {
        String round = opened(10);
        assertThat(read(api.get("/api/rounds", RED), "$[0].ownState")).isEqualTo("WAITING");
        submitRed(round);
        String red = sheet(round, "RRED");
        assertThat(api.put(red + "/return", "{\"reason\": \"thiếu cột\"}", etag(red, PLANNER), PLANNER))
                .hasStatusOk();
        assertThat(read(api.get("/api/rounds", RED), "$[0].ownState")).isEqualTo("RETURNED");
        assertThat(read(api.get("/api/rounds", BLUE), "$[0].ownState")).isEqualTo("WAITING");
        assertThat(read(api.get("/api/rounds", PLANNER), "$[0].ownState")).isEqualTo("null");
    }

    @Test
    void ofARoundThatEndedNothingGoesAway() {
        String round = opened(10);
        submitRed(round);
        assertProblem(api.put("/api/rounds/" + round + "/cancelling", "{}", "\"0\"", PLANNER), 422, "reason-required");
        assertThat(api.put("/api/rounds/" + round + "/closing", "{}", "\"0\"", PLANNER))
                .hasStatusOk();
        String blue = sheet(round, "RBLUE");
        assertProblem(api.put(blue + "/answers", "{\"answers\": []}", "\"0\"", BLUE), 409, "round-ended");
        assertProblem(api.put("/api/rounds/" + round + "/closing", "{}", "\"1\"", PLANNER), 409, "round-ended");
        assertThat(read(api.get(sheet(round, "RRED"), RED), "$.submission.answers.length()"))
                .isEqualTo("2");
    }

    @Test
    void aCorrectionIsRememberedWithItsRound() {
        String red = sheet(opened(10), "RRED");
        var begun = api.post(red + "/corrections", "{\"title\": \"Đính chính số liệu\"}", RED);
        assertThat(begun).hasStatus(201);
        var sheet = api.get(red, RED);
        assertThat(read(sheet, "$.corrections[0].changeSetId")).isEqualTo(read(begun, "$.id"));
        assertThat(read(sheet, "$.corrections[0].state")).isEqualTo("DRAFT");
        assertThat(read(api.get(red, PLANNER), "$.corrections"))
                .as("a draft is nobody else's business")
                .isEqualTo("[]");
    }

    @Test
    void aPlannerOpensRoundsOfItsArea() {
        assertThat(api.post("/api/rounds", round(10), within("R7"))).hasStatus(201);
    }

    @Test
    void andNoneOutsideOfIt() {
        assertProblem(api.post("/api/rounds", round(10), within("R8")), 403, "outside-area");
    }

    @Test
    void norReturnsASubmissionThere() {
        String round = opened(10);
        submitRed(round);
        String red = sheet(round, "RRED");
        String returned = "{\"reason\": \"x\"}";
        assertProblem(api.put(red + "/return", returned, etag(red, PLANNER), within("R8")), 403, "outside-area");
    }

    private static RequestPostProcessor within(String area) {
        return SignIn.as(new Caller("r.planner", Role.PLANNER, null, area));
    }

    @Test
    void whomOrWhatThereIsNotNobodyIsAsked() {
        assertProblem(
                api.post("/api/rounds", round(10).replace("RBLUE", "NOBODY"), PLANNER), 422, "unknown-organisations");
        assertFault(api.post("/api/rounds", round(10).replace("pole-sharing", "x"), PLANNER), 400, "indicators");
        assertFault(api.post("/api/rounds", round(-30), PLANNER), 400, "dueOn");
        assertProblem(api.get("/api/rounds/" + new UUID(0, 1), PLANNER), 404, "unknown-round");
    }
}
