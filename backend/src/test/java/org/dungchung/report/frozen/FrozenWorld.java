package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.read;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Orders, freezes and publishes reports in the running transaction, as a planner. */
final class FrozenWorld {

    private final MockMvcTester http;
    private final Api api;
    private final Freezing freezing;

    FrozenWorld(MockMvcTester http, Freezing freezing) {
        this.http = http;
        this.api = new Api(http);
        this.freezing = freezing;
    }

    UUID frozen(String wanted) {
        MvcTestResult ordered = api.post("/api/reports", wanted.replace('\'', '"'), SignIn.asPlanner());
        assertThat(ordered).hasStatus(202);
        UUID id = UUID.fromString(read(ordered, "$.id"));
        assertThat(freezing.freeze(id, (done, all) -> {})).isTrue();
        return id;
    }

    MvcTestResult publish(UUID report) {
        return api.put("/api/reports/" + report + "/publication", "{}", "\"0\"", SignIn.asPlanner());
    }

    /** What everybody is shown of a report that is published now. */
    Content shown(UUID report) {
        return Canonical.read(
                body(anonymous("/api/published-reports/" + read(publish(report), "$.publication") + "/content")));
    }

    Content content(UUID report) {
        return Canonical.read(body(api.get("/api/reports/" + report + "/content", SignIn.asPlanner())));
    }

    MvcTestResult anonymous(String uri) {
        return http.get().uri(uri).exchange();
    }

    static Section section(Content content, String id) {
        return content.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
