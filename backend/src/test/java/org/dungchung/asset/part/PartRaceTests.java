package org.dungchung.asset.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.StaleVersion;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.TestAsOwner;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A person and an import change the same duct at once. Commits, and cleans up behind the registry's back. */
@PostgisTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PartRaceTests {

    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);

    @Autowired
    PartEditing editing;

    @Autowired
    CurrentCaller caller;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    UUID section;
    UUID duct;

    @BeforeEach
    void aDuct() {
        section = new World(jdbc)
                .organisation("RACE", "NETWORK_OPERATOR")
                .line("DUCT_SECTION", "D1", "RACE", "LINESTRING(105 10, 105.001 10)");
        duct = jdbc.sql("insert into asset.duct (section_id, name, diameter_mm) values (?, 'A1', 110) returning id")
                .param(section)
                .query(UUID.class)
                .single();
    }

    @AfterEach
    void leaveNothing() {
        for (String row : List.of(
                "asset.duct_history where section_id = :section",
                "asset.duct where section_id = :section",
                "asset.asset_history where id = :section",
                "asset.asset where id = :section",
                "organisation.organisation where code = 'RACE'")) {
            String table = row.substring(0, row.indexOf(' '));
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + row).param("section", section).update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    @Test
    void whatAnImportWritesMeanwhileIsNotOverwritten() {
        var threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> edit = transaction.execute(status -> {
                TestAsOwner.look(jdbc);
                jdbc.sql("update asset.duct set diameter_mm = 50 where id = ?")
                        .param(duct)
                        .update();
                Future<?> started = threads.submit(this::change);
                awaitWaiting();
                return started;
            });
            assertThatThrownBy(edit::get).hasRootCauseInstanceOf(StaleVersion.class);
        } finally {
            threads.shutdown();
        }
        assertThat(jdbc.sql("select diameter_mm from asset.duct where id = ?")
                        .param(duct)
                        .query(Double.class)
                        .single())
                .isEqualTo(50);
    }

    private void change() {
        var form = new DuctForm("A1", null, 32.0, null, null, null, null, "measured");
        caller.run(PLANNER, () -> editing.change(duct, ExpectedVersion.of("\"0\""), form));
    }

    private void awaitWaiting() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String waiting = """
                select exists (select from pg_locks w join pg_stat_activity s on s.pid = w.pid
                                where not w.granted and s.datname = current_database())""";
        while (!jdbc.sql(waiting).query(Boolean.class).single()) {
            assertThat(System.nanoTime()).as("the edit waits").isLessThan(end);
        }
    }
}
