package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long the authority took, by steps whose days can be counted by hand. */
class ReviewTimeTests extends ChangeSetWorld {

    @Test
    void daysAreCountedFromEachSubmissionToItsDecision() {
        waited("2025-03-01 08:00+07", "PUBLISHED", "2025-03-03 08:00+07", "planner");
        waited("2025-03-05 08:00+07", "DRAFT", "2025-03-09 08:00+07", "planner");
        waited("2025-03-10 08:00+07", "PUBLISHED", "2025-03-22 08:00+07", "planner");
        waited("2025-03-11 08:00+07", "DRAFT", "2025-03-11 09:00+07", "author");
        // 28/02 by Greenwich, March in Viet Nam
        waited("2025-02-28 18:00+00", null, null, "planner");
        waited("2025-04-01 08:00+07", "PUBLISHED", "2025-04-02 20:00+07", "planner");

        String times = body(get(PLANNER, "/api/review-times?from=2025-03-01&to=2025-04-30"));
        String own = "$[?(@.organisation == '" + tel + "')]";
        assertThat(JsonPath.<List<String>>read(times, own + ".month")).containsExactly("2025-04", "2025-03");
        assertThat(JsonPath.<List<Integer>>read(times, own + ".submitted")).containsExactly(1, 5);
        assertThat(JsonPath.<List<Integer>>read(times, own + ".decided")).containsExactly(1, 3);
        assertThat(JsonPath.<List<Double>>read(times, own + ".medianDays")).containsExactly(1.5, 4.0);
        assertThat(JsonPath.<List<Double>>read(times, own + ".p90Days")).containsExactly(1.5, 10.4);
        assertThat(JsonPath.<List<Integer>>read(times, own + ".waiting")).containsExactly(0, 1);
        assertThat(JsonPath.<List<String>>read(times, own + ".waitingSince").get(1))
                .startsWith("2025-02-28T18:00");
        assertThat(body(get(PLANNER, "/api/review-times?from=2025-03-02&to=2025-03-04")))
                .doesNotContain(tel);
    }

    @Test
    void everyStepIsKeptAsItIsTaken() {
        String set = JsonPath.read(body(change(7)), "$.changeSet");
        submit(set);
        assertThat(put(PLANNER, "/api/change-sets/" + set + "/return", version(set), ""))
                .hasStatus(204);
        submit(set);
        assertThat(jdbc.sql("select state from changeset.step where change_set_id = ? order by id")
                        .param(UUID.fromString(set))
                        .query(String.class)
                        .list())
                .containsExactly("DRAFT", "SUBMITTED", "DRAFT", "SUBMITTED");
        String times = body(get(PLANNER, "/api/review-times"));
        String own = "$[?(@.organisation == '" + tel + "')]";
        assertThat(JsonPath.<List<Integer>>read(times, own + ".submitted")).containsExactly(2);
        assertThat(JsonPath.<List<Integer>>read(times, own + ".decided")).containsExactly(1);
    }

    @Test
    void itIsTheAuthoritysBusiness() {
        assertThat(get(operator, "/api/review-times")).hasStatus(403);
        assertThat(get(SignIn.asInspector(), "/api/review-times")).hasStatusOk();
        assertThat(get(PLANNER, "/api/review-times?from=2025-03-02&to=2025-03-01"))
                .hasStatus(400);
    }

    private void waited(String since, @Nullable String became, @Nullable String until, String by) {
        UUID set = jdbc.sql("""
                insert into changeset.change_set (author, author_role, organisation, title)
                values ('author', 'OPERATOR', ?, 't') returning id""").param(tel).query(UUID.class).single();
        step(set, "SUBMITTED", since, "author");
        if (became != null && until != null) {
            step(set, became, until, by);
        }
    }

    private void step(UUID set, String state, String at, String by) {
        jdbc.sql("insert into changeset.step (change_set_id, state, at, by) values (?, ?, cast(? as timestamptz), ?)")
                .params(set, state, at, by)
                .update();
    }
}
