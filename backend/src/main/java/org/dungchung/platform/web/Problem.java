package org.dungchung.platform.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem details (RFC 9457) as the whole API gives them: a type by rule, a human detail, and the request's id. */
public final class Problem {

    private Problem() {}

    /**
     * A problem of type {@code urn:dungchung:problem:<rule>}.
     *
     * @param rule kebab case; part of the API, translated by the page
     * @param detail a sentence for people, without anything of the inside
     */
    public static ProblemDetail of(HttpStatusCode status, String rule, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:dungchung:problem:" + rule));
        problem.setTitle(rule.replace('-', ' '));
        String requestId = MDC.get(RequestIdFilter.KEY);
        if (requestId != null) {
            problem.setProperty("requestId", requestId);
        }
        return problem;
    }
}
