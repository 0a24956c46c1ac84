package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An import that goes on after its request was answered is found among the runs. What it leaves behind is taken away by hand. */
@HttpTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BackgroundImportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        for (String table : new String[] {"refused_row where run_id", "finding where run_id", "run where id"}) {
            jdbc.sql("delete from exchange." + table
                            + " in (select id from exchange.run where file_name = 'background.csv')")
                    .update();
        }
    }

    @Test
    void theAnswerComesAtOnceAndTheResultLater() throws Exception {
        MvcTestResult answer = send("code,owner,x,y\nM1,NOBODYTEL,105,9\n");

        assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.state")
                .isIn("RUNNING", "DONE"); // one row may be quicker than the answer
        String run = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(ended(run)).isEqualTo("DONE");
        assertThat(mvc.get().uri(run).with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("read", 1)
                .containsEntry("refused", 1)
                .containsEntry("returnFormat", "csv")
                .doesNotContainKey("progress");
    }

    @Test
    void aFileThatCannotBeReadEndsTheRunWithItsProblem() throws Exception {
        MvcTestResult answer = send("a;b\n1;2\n");

        assertThat(ended(String.valueOf(answer.getResponse().getHeader("Location"))))
                .isEqualTo("FAILED");
    }

    /** Runs of a server that is no more: nobody holds them. */
    @Test
    void whatNobodyCarriesOutAnyMoreIsSaidToBeInterrupted(@Autowired org.springframework.context.ApplicationContext app)
            throws Exception {
        jdbc.sql("""
                        insert into exchange.run (id, target, format, mode, file_name, spec, caller, started_at, state,
                                                  read, accepted, refused, warnings, created, updated, unchanged, notes)
                        values (?, 'masts', 'csv', 'apply', 'background.csv', '{}', 'planner', now(), 'RUNNING', 0, 0, 0, 0, 0, 0, 0, '[]')""").param(new UUID(0, 98)).update();

        app.publishEvent(new org.springframework.boot.context.event.ApplicationStartedEvent(
                new org.springframework.boot.SpringApplication(),
                new String[0],
                (org.springframework.context.ConfigurableApplicationContext) app,
                java.time.Duration.ZERO));

        assertThat(ended("/api/imports/" + new UUID(0, 98))).isEqualTo("INTERRUPTED");
    }

    private String ended(String run) throws Exception {
        String state = "RUNNING";
        for (int i = 0; i < 200 && state.equals("RUNNING"); i++) {
            Thread.sleep(50);
            state = JsonPath.read(
                    mvc.get()
                            .uri(run)
                            .with(SignIn.asPlanner())
                            .exchange()
                            .getResponse()
                            .getContentAsString(),
                    "$.state");
        }
        return state;
    }

    private MvcTestResult send(String text) {
        String spec = "{\"format\":\"csv\",\"target\":\"masts\",\"mode\":\"dry-run\"}";
        return mvc.post()
                .uri("/api/imports")
                .multipart()
                .part(new MockPart("file", "background.csv", text.getBytes(StandardCharsets.UTF_8)))
                .part(new MockPart("spec", spec.getBytes(StandardCharsets.UTF_8)))
                .header("Prefer", "respond-async")
                .with(SignIn.asPlanner())
                .with(csrf())
                .exchange();
    }
}
