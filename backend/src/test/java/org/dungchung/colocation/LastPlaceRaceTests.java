package org.dungchung.colocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.colocation.Market.BLUE;
import static org.dungchung.colocation.Market.GREEN;
import static org.dungchung.colocation.Market.RED;
import static org.dungchung.colocation.Market.contract;
import static org.dungchung.colocation.Market.filing;
import static org.dungchung.colocation.Market.step;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.Refusal;
import org.dungchung.sharing.PlaceQuery;
import org.dungchung.sharing.TenancyLoading;
import org.dungchung.support.Overtaking;
import org.dungchung.support.PostgisTest;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A mast of RED with one place, for which BLUE and GREEN have asked, and another at the same place. Commits, and cleans up behind the registry's back. */
@PostgisTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LastPlaceRaceTests {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 21);
    private static final List<String> TRACES = List.of(
            "colocation.request_history where asset_id in (:mast)",
            "colocation.request where asset_id in (:mast)",
            "sharing.tenancy_history where asset_id in (:mast)",
            "sharing.tenancy where asset_id in (:mast)",
            "asset.joined_history where asset_id in (:mast)",
            "asset.joined where asset_id in (:mast)",
            "asset.asset_history where id in (:mast)",
            "asset.asset where id in (:mast)",
            "organisation.organisation where code in ('RED', 'BLUE', 'GREEN')",
            "colocation.register where not exists (select from colocation.request)");

    @Autowired
    Requesting requesting;

    @Autowired
    Deciding deciding;

    @Autowired
    Concluding concluding;

    @Autowired
    PlaceQuery places;

    @Autowired
    TenancyLoading loading;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    UUID mast;
    UUID twin;
    ColocationRequest blue;
    ColocationRequest green;

    @BeforeEach
    void onePlace() {
        var world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        twin = world.point("MAST", "T1", "RED", 105, 10);
        world.set(mast, "capacity = 1");
        world.set(twin, "capacity = 1");
        blue = callers.call(BLUE, () -> requesting.file(filing(mast, 1), BLUE, DAY));
        green = callers.call(GREEN, () -> requesting.file(filing(mast, 1), GREEN, DAY));
    }

    @AfterEach
    void leaveNothing() {
        for (String trace : TRACES) {
            String table = trace.substring(0, trace.indexOf(' '));
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + trace).param("mast", List.of(mast, twin)).update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    @RepeatedTest(5)
    void ofTwoAcceptancesOfTheLastPlaceOneIsRefused() throws Exception {
        var outcomes =
                atOnce(() -> deciding.accept(step(blue, RED, DAY)), () -> deciding.accept(step(green, RED, DAY)));

        assertThat(outcomes).containsExactlyInAnyOrder("ACCEPTED", "no-free-place");
    }

    /** The mast and its twin were joined: there is one place, whichever record is asked for. */
    @RepeatedTest(5)
    void ofTwoAcceptancesOnTwoRecordsOfOneMastOneIsRefused() throws Exception {
        ColocationRequest other = callers.call(GREEN, () -> requesting.file(filing(twin, 1), GREEN, DAY));
        jdbc.sql("insert into asset.joined (asset_id, kept_id, reason) values (?, ?, 'one')")
                .params(mast, twin)
                .update();

        var outcomes =
                atOnce(() -> deciding.accept(step(blue, RED, DAY)), () -> deciding.accept(step(other, RED, DAY)));

        assertThat(outcomes).containsExactlyInAnyOrder("ACCEPTED", "no-free-place");
    }

    /** Neither request knows, while it waits, that its mast is about to be the other's. */
    @Test
    void ofTwoAcceptancesThatWaitForTheirRecordsToBeJoinedOneIsRefused() throws Exception {
        ColocationRequest other = callers.call(GREEN, () -> requesting.file(filing(twin, 1), GREEN, DAY));

        var outcomes = new Overtaking(jdbc, transactions)
                .commitWhenAwaited(
                        this::join,
                        List.of(
                                () -> outcome(() -> deciding.accept(step(blue, RED, DAY))),
                                () -> outcome(() -> deciding.accept(step(other, RED, DAY)))));

        assertThat(outcomes).containsExactlyInAnyOrder("ACCEPTED", "no-free-place");
    }

    @Test
    void anImportThatTakesTheLastPlaceIsWaitedFor() throws Exception {
        var outcomes = new Overtaking(jdbc, transactions)
                .commitWhenAwaited(
                        this::importUse, List.of(() -> outcome(() -> deciding.accept(step(blue, RED, DAY)))));

        assertThat(outcomes).containsExactly("no-free-place");
    }

    /** An import of few tenancies locks asset by asset, as does who lets a place: neither waits for the other and keeps it waiting. */
    @Test
    void anImportAndAContractForTheLastPlaceDoNotBlockEachOther() throws Exception {
        blue = callers.call(RED, () -> deciding.accept(step(blue, RED, DAY)));

        var outcomes = new Overtaking(jdbc, transactions)
                .commitWhenAwaited(
                        this::importUse,
                        List.of(() -> outcome(() -> concluding.conclude(step(blue, RED, DAY), contract(DAY)))));

        assertThat(outcomes).containsExactly("no-free-place");
    }

    @RepeatedTest(5)
    void ofTwoContractsForTheLastPlaceOneIsRefused() throws Exception {
        blue = callers.call(RED, () -> deciding.accept(step(blue, RED, DAY)));
        jdbc.sql("update asset.asset set capacity = 2 where id = ?").param(mast).update();
        green = callers.call(RED, () -> deciding.accept(step(green, RED, DAY)));
        jdbc.sql("update asset.asset set capacity = 1 where id = ?").param(mast).update();

        var outcomes = atOnce(
                () -> concluding.conclude(step(blue, RED, DAY), contract(DAY)),
                () -> concluding.conclude(step(green, GREEN, DAY), contract(DAY)));

        assertThat(outcomes).containsExactlyInAnyOrder("CONTRACTED", "no-free-place");
        assertThat(jdbc.sql("select count(*) from sharing.tenancy where asset_id = ?")
                        .param(mast)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void ofTwoAnswersToOneRequestTheSecondIsTold() throws Exception {
        var grounds = new Grounds(RefusalClass.TECHNICAL, "too narrow");
        var outcomes = atOnce(
                () -> deciding.accept(step(blue, RED, DAY)), () -> deciding.refuse(step(blue, RED, DAY), grounds));

        assertThat(outcomes).contains("stale-version").hasSize(2).doesNotHaveDuplicates();
    }

    private void join() {
        places.lockToJoin(mast, twin);
        jdbc.sql("insert into asset.joined (asset_id, kept_id, reason) values (?, ?, 'one')")
                .params(mast, twin)
                .update();
    }

    private void importUse() {
        jdbc.sql("""
                        create temp table import_finding (row_number bigint, field text, value text, rule text, hint text, severity text, facts jsonb)
                            on commit drop""").update();
        jdbc.sql("create temp table outcome (row_number bigint, change text) on commit drop")
                .update();
        loading.stage();
        jdbc.sql("""
                        insert into staged_tenancy (row_number, asset_id, organisation, used, reported_by_owner, reported_by_tenant)
                        values (2, ?, 'GREEN', true, true, false)""").param(mast).update();
        loading.check(null);
        loading.write("a file");
    }

    private List<String> atOnce(Callable<ColocationRequest> one, Callable<ColocationRequest> other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> first = threads.submit(() -> outcome(start, one));
            Future<String> second = threads.submit(() -> outcome(start, other));
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private String outcome(CyclicBarrier start, Callable<ColocationRequest> work) throws Exception {
        start.await();
        return outcome(work);
    }

    private String outcome(Callable<ColocationRequest> work) {
        return callers.call(RED, () -> {
            try {
                return work.call().state().name();
            } catch (Refusal refusal) {
                return refusal.rule();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
