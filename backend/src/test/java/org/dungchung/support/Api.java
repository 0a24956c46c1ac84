package org.dungchung.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Speaks to the API as a program does: JSON in, an answer or a problem out. */
public record Api(MockMvcTester mvc) {

    public MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    public MvcTestResult post(String uri, String json, RequestPostProcessor who) {
        return send(HttpMethod.POST, uri, json, null, who);
    }

    /** A change of the version {@code ifMatch}, an ETag; null names none. */
    public MvcTestResult put(String uri, String json, @Nullable String ifMatch, RequestPostProcessor who) {
        return send(HttpMethod.PUT, uri, json, ifMatch, who);
    }

    /** A post that changes the version {@code ifMatch}, an ETag; null names none. */
    public MvcTestResult postChange(String uri, String json, @Nullable String ifMatch, RequestPostProcessor who) {
        return send(HttpMethod.POST, uri, json, ifMatch, who);
    }

    /** Where what was just made can be read. */
    public static String locationOf(MvcTestResult made) {
        return String.valueOf(made.getResponse().getHeader("Location"));
    }

    /** What the answer says at a JSON path, as a text. */
    public static String read(MvcTestResult answer, String path) {
        Object found = JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), UTF_8), path);
        return String.valueOf(found);
    }

    /** The answer is a problem document of a rule. */
    public static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
    }

    /** The answer is a problem document that names a field. */
    public static void assertFault(MvcTestResult answer, int status, String field) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(field);
    }

    private MvcTestResult send(
            HttpMethod method, String uri, String json, @Nullable String ifMatch, RequestPostProcessor who) {
        var request = mvc.method(method)
                .uri(uri)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).exchange();
    }
}
