package org.dungchung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dungchung.platform.Constraints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every way in which a request can fail, without the application around it. */
class ProblemsTests {

    private final MockMvcTester mvc = MockMvcTester.of(
            List.of(new Failing()),
            builder ->
                    builder.setControllerAdvice(new Problems(new Constraints())).build());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/days?day=soon          | 400 | invalid-parameter | day is not understood: a day such as 2023-06-30 is expected.",
                "/days                   | 400 | missing-parameter | day is missing.",
                "/months?month=MAYBE     | 400 | invalid-parameter | month is not understood: one of [JANUARY, FEBRUARY,",
                "/boxes?bbox=1,2         | 400 | invalid-parameter | a bounding box has four numbers: west,south,east,north",
                "/boxes?bbox=5,2,1,3     | 400 | invalid-parameter | a bounding box needs west < east and south < north",
                "/limits?limit=1000000   | 400 | invalid-input     | limit must be less than or equal to 10000.",
                "/limits?limit=many      | 400 | invalid-parameter | limit is not understood: a whole number is expected.",
                "/nowhere                | 404 | not-found         | There is nothing at this address.",
                "/body                   | 405 | method-not-allowed | This address does not answer this method.",
                "/too-large              | 413 | payload-too-large | larger than this server takes",
                "/stale                  | 412 | stale-version     | Somebody else changed it meanwhile",
                "/bug                    | 500 | internal-error    | Something went wrong on our side",
            })
    void aRequestThatIsNotUnderstoodIsAnsweredInWords(String uri, int status, String rule, String detail) {
        assertProblem(mvc.get().uri(uri).exchange(), status, rule, detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"\"}            | invalid-input   | name must not be blank.",
                "{\"name\": 'x'              | unreadable-body | The body is not JSON: see line 1, column",
                "{\"name\": \"x\", \"month\": \"M\"} | unreadable-body | month is not understood: one of [JANUARY,",
                "[]                          | unreadable-body | The body is missing or not readable.",
            })
    void aBodyThatIsNotUnderstoodIsAnsweredInWords(String body, String rule, String detail) {
        var answer = mvc.post()
                .uri("/body")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertProblem(answer, 400, rule, detail);
    }

    @Test
    void aBodyOfAnotherKindIsRefused() {
        var answer = mvc.post()
                .uri("/body")
                .contentType(MediaType.TEXT_PLAIN)
                .content("x")
                .exchange();
        assertProblem(answer, 415, "unsupported-media-type", "Content-Type");
    }

    @Test
    void aFormThatNobodyGivesIsRefused() {
        var answer =
                mvc.get().uri("/limits?limit=1").accept(MediaType.IMAGE_PNG).exchange();
        assertProblem(answer, 406, "not-acceptable", "Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "23505, 409, already-exists",
        "23P01, 409, overlapping-validity",
        "23001, 409, nothing-is-deleted",
        "23503, 422, unknown-reference",
        "23502, 422, missing-value",
        "23514, 422, invalid-value",
        "22021, 422, invalid-value",
    })
    void aBrokenConstraintIsNamedAndTheStatementStaysInside(String state, int status, String rule) {
        var answer = mvc.get().uri("/constraint?state=" + state).exchange();
        assertProblem(answer, status, rule, "(thing code)");
        assertThat(answer).bodyJson().extractingPath("$.constraint").isEqualTo("thing_code_uk");
        assertThat(answer).bodyText().doesNotContain("insert into", "Key (", "secret");
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule, String detail) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(detail);
        assertThat(answer).bodyText().doesNotContain("Exception", "org.", "java.", "select");
    }
}
