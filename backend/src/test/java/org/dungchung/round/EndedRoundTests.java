package org.dungchung.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.support.Overtaking;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A round is ended while somebody answers in it. Commits, and cleans up behind the registry's back. */
@PostgisTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EndedRoundTests {

    private static final Caller RED = new Caller("er.red", Role.OPERATOR, "RENDED");

    @Autowired
    Submitting submitting;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    UUID round;

    @BeforeEach
    void aRound() {
        new World(jdbc).organisation("RENDED", "NETWORK_OPERATOR");
        round = jdbc.sql("""
                insert into round.round (kind, title, figures_at, due_on, indicators)
                values ('YEARLY', 'r', '2025-12-31', '2026-01-15', '{mast-sharing}') returning id""").query(UUID.class).single();
        jdbc.sql("insert into round.submission (round_id, organisation) values (?, 'RENDED')")
                .param(round)
                .update();
    }

    @AfterEach
    void leaveNothing() {
        for (String row : List.of(
                "round.answer_history where round_id = :round",
                "round.answer where round_id = :round",
                "round.submission_history where round_id = :round",
                "round.submission where round_id = :round",
                "round.round_history where id = :round",
                "round.round where id = :round",
                "organisation.organisation where code = 'RENDED'")) {
            String table = row.substring(0, row.indexOf(' '));
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + row).param("round", round).update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    @Test
    void whoAnswersWhileItIsEndedWaitsAndIsRefused() throws Exception {
        Callable<String> answer = this::answer;
        List<String> outcomes = new Overtaking(jdbc, transactions).commitWhenAwaited(this::end, List.of(answer));
        assertThat(outcomes).singleElement().asString().contains("keep_open");
        assertThat(jdbc.sql("select count(*) from round.answer where round_id = ?")
                        .param(round)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void itIsEndedAfterWhoWasFaster() {
        assertThat(answer()).isEqualTo("said");
        end();
        assertThat(answer()).contains("RoundEnded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update round.submission set saved_at = now() where round_id = :round",
                "insert into round.answer (round_id, organisation, indicator, verdict) values (:round, 'RENDED', 'x', 'CONFIRMED')",
                "insert into round.correction (round_id, organisation, change_set_id) values (:round, 'RENDED', gen_random_uuid())",
                "insert into round.contested (round_id, organisation, contest_id) values (:round, 'RENDED', gen_random_uuid())"
            })
    void nothingIsWrittenIntoIt(String statement) {
        end();
        var write = jdbc.sql(statement).param("round", round);
        assertThatThrownBy(write::update).hasMessageContaining("has ended");
    }

    private void end() {
        jdbc.sql("update round.round set state = 'CLOSED', ended_at = now() where id = ?")
                .param(round)
                .update();
    }

    private String answer() {
        var form = new AnswerForm("mast-sharing", Verdict.CONFIRMED, 0.0, 0.0, null, null, null);
        try {
            callers.run(RED, () -> submitting.answer(round, "RENDED", ExpectedVersion.of("\"0\""), List.of(form)));
            return "said";
        } catch (RuntimeException refused) {
            return refused.toString();
        }
    }
}
