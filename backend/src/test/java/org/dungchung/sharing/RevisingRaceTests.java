package org.dungchung.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Refusal;
import org.dungchung.platform.Restoration;
import org.dungchung.support.Overtaking;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A tenancy that two people end or bring back at once. Commits, and cleans up behind the registry's back. */
@PostgisTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RevisingRaceTests {

    private static final ExpectedVersion FIRST = new ExpectedVersion(0);
    private static final List<String> TRACES = List.of(
            "sharing.tenancy_history where asset_id = :mast",
            "sharing.tenancy where asset_id = :mast",
            "asset.asset_history where id = :mast",
            "asset.asset where id = :mast",
            "organisation.organisation where code in ('RED', 'BLUE')");

    @Autowired
    Revising revising;

    @Autowired
    CurrentCaller callers;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    UUID mast;
    UUID tenancy;

    @BeforeEach
    void aTenancy() {
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        tenancy = world.use(mast, "BLUE", LocalDate.of(2021, 6, 1), null);
    }

    @AfterEach
    void leaveNothing() {
        for (String trace : TRACES) {
            String table = trace.substring(0, trace.indexOf(' '));
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + trace).param("mast", mast).update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    @Test
    void theSecondIsToldWhatTheFirstHasMadeOfIt() throws Exception {
        var outcomes = new Overtaking(jdbc, transactions)
                .commitWhenAwaited(
                        () -> as("RED", () -> revising.end(tenancy, FIRST, ending("2025-12-31"))),
                        List.<Callable<String>>of(
                                () -> outcome(() -> revising.end(tenancy, FIRST, ending("2025-06-30"))),
                                () -> outcome(() -> revising.restore(tenancy, FIRST, new Restoration(0, "again")))));

        assertThat(outcomes).containsExactly("stale-version 2025-12-31", "stale-version 2025-12-31");
    }

    private String outcome(Runnable work) {
        try {
            as("BLUE", work);
            return "done";
        } catch (Refusal refusal) {
            var current = (TenancyState) refusal.facts().get("current");
            return refusal.rule() + " " + (current == null ? null : current.usedTo());
        }
    }

    private void as(String organisation, Runnable work) {
        callers.run(new Caller("somebody", Role.OPERATOR, organisation), work);
    }

    private static TenancyEnding ending(String day) {
        return new TenancyEnding(LocalDate.parse(day), "taken down");
    }
}
