package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dungchung.organisation.Submissions;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Beside a figure stands when each organisation last submitted what it is made of. */
@HttpTest
class LastSubmissionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Submissions submissions;

    @BeforeEach
    void world() {
        var world = new World(jdbc)
                .organisation("SONE", "NETWORK_OPERATOR")
                .organisation("STWO", "NETWORK_OPERATOR")
                .organisation("SNONE", "NETWORK_OPERATOR");
        world.point("MAST", "S-1", "SONE", 103.4, 7.7);
        world.point("POLE", "S-2", "STWO", 103.4, 7.7);
        submitted("SONE", "POLE", "2025-03-05 08:00+07");
        submitted("SONE", "MAST", "2025-01-02 08:00+07");
        submitted("SONE", "MAST", "2025-02-03 08:00+07");
    }

    @Test
    void theLastOfItsKindAndTheLastOfAnyAreTold() {
        String figure = figure("mast-sharing", "", SignIn.asPlanner());
        assertThat(told(figure, "SONE", "lastOfKindAt")).startsWith("2025-02-03");
        assertThat(told(figure, "SONE", "lastAt")).startsWith("2025-03-05");
        assertThat(JsonPath.<List<String>>read(figure, "$.submissions[*].organisation"))
                .as("who has no masts and never sent any adds nothing to their figure")
                .contains("SONE")
                .doesNotContain("STWO", "SNONE");
        String poles = figure("pole-sharing", "", SignIn.asPlanner());
        assertThat(told(poles, "STWO", "lastAt")).as("never").isNull();
    }

    @Test
    void asKnownThenOnlyWhatHadComeInThen() {
        String figure = figure("mast-sharing", "?knownOn=2025-01-15&date=2025-01-15", SignIn.asPlanner());
        assertThat(told(figure, "SONE", "lastOfKindAt")).startsWith("2025-01-02");
        assertThat(told(figure, "SONE", "lastAt")).startsWith("2025-01-02");
    }

    @Test
    void anOrganisationIsToldItsOwn() {
        String own = figure("mast-sharing", "", SignIn.asOperator("SONE"));
        assertThat(JsonPath.<List<String>>read(own, "$.submissions[*].organisation"))
                .containsExactly("SONE");
        assertThat(JsonPath.<List<String>>read(
                        figure("mast-sharing", "", SignIn.asOperator("STWO")), "$.submissions[*].organisation"))
                .isEmpty();
    }

    @Test
    void whatIsNotedIsToldAtOnce() {
        submissions.note("STWO", List.of("POLE", "POLE", "TENANCY"), UUID.randomUUID());
        assertThat(jdbc.sql("select kind from organisation.submission where organisation = 'STWO' order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("POLE", "TENANCY");
        assertThat(told(figure("pole-sharing", "", SignIn.asPlanner()), "STWO", "lastOfKindAt"))
                .isNotNull();
    }

    private void submitted(String organisation, String kind, String at) {
        jdbc.sql(
                        "insert into organisation.submission (organisation, kind, at, source_id) values (?, ?, cast(? as timestamptz), gen_random_uuid())")
                .params(organisation, kind, at)
                .update();
    }

    private String figure(String indicator, String question, RequestPostProcessor who) {
        var answer = mvc.get()
                .uri("/api/indicators/" + indicator + question)
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static @Nullable String told(String figure, String organisation, String what) {
        return JsonPath.<List<@Nullable String>>read(
                        figure, "$.submissions[?(@.organisation == '" + organisation + "')]." + what)
                .get(0);
    }
}
