package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dungchung.asset.Retirement;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A full list tells of what it does not name, and retires nothing.
 *
 * <pre>
 *   commune IN: 105..106 x 9..10        outside: 107
 *   PINK  P1 P2 P3 (IN)   P9 (outside)     BLUE  B1 (IN)
 * </pre>
 */
@ExchangeTest
class FullListTests {

    private static final String HEADER = "code,owner,x,y,heightM\n";
    private static final String FULL = "{'format':'csv','target':'masts','extent':'FULL','territory':'IN'}";
    private static final Retirement GONE = new Retirement(LocalDate.of(2026, 1, 1), "dismantled");

    @Autowired
    ImportBench bench;

    @Autowired
    MissingAssets missing;

    @Autowired
    CurrentCaller currentCaller;

    @BeforeEach
    void world() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
        bench.organisation("BLUE", "NETWORK_OPERATOR");
        bench.commune("IN", 105, 9, 1);
        bench.run(
                "{'format':'csv','target':'masts'}",
                HEADER
                        + "P1,PINK,105.1,9.1,\nP2,PINK,105.2,9.1,\nP3,PINK,105.3,9.1,\nP9,PINK,107,9.1,\nB1,BLUE,105.4,9.1,\n");
    }

    @Test
    void whatAFullListLeavesOutIsListedAndNothingIsRetired() {
        ImportRun run = bench.run(FULL, HEADER + "P1,PINK,105.1,9.1,\nP4,PINK,105.5,9.1,\n");

        assertThat(run).extracting(ImportRun::extent, ImportRun::missing).containsExactly(Extent.FULL, 2L);
        assertThat(list(ImportBench.PLANNER, run))
                .extracting(MissingAsset::code, asset -> asset.status().name())
                .containsExactlyInAnyOrder(tuple("P2", "ACTIVE"), tuple("P3", "ACTIVE"));
        assertThat(bench.count("asset.asset where status = 'RETIRED'")).isZero();
    }

    @Test
    void aDryRunSaysTheSame() {
        ImportRun run =
                bench.run(FULL.replace("{'format'", "{'mode':'dry-run','format'"), HEADER + "P1,PINK,105.1,9.1,\n");

        assertThat(run.missing()).isEqualTo(2);
        assertThatThrownBy(() -> retire(ImportBench.PLANNER, run)).isInstanceOf(RunNotApplied.class);
    }

    @Test
    void whatStandsInARefusedRowIsNotMissing() {
        ImportRun run = bench.run(FULL, HEADER + "P1,PINK,105.1,9.1,\nP2,PINK,105.2,9.1,tall\n");

        assertThat(list(ImportBench.PLANNER, run))
                .extracting(MissingAsset::code)
                .containsExactly("P3");
        assertThat(run.notes()).extracting(ImportRun.Note::rule).contains("refused-may-be-missing");
    }

    @Test
    void aListWithRefusedRowsRetiresNothing() {
        ImportRun run = bench.run(FULL, HEADER + "P1,PINK,105.1,9.1,\n,PINK,105.2,9.1,tall\n");

        assertThatThrownBy(() -> retire(ImportBench.PLANNER, run)).isInstanceOf(ListNotWhole.class);
    }

    @Test
    void whatComesIntoUseLaterIsLeftAndHoldsUpNothing() {
        bench.run(
                "{'format':'csv','target':'masts'}",
                "code,owner,x,y,status,inUseFrom\nP5,PINK,105.6,9.1,PLANNED,2027-01-01\n");
        ImportRun run = bench.run(FULL, HEADER + "P1,PINK,105.1,9.1,\n");

        assertThat(retire(ImportBench.PLANNER, run)).isEqualTo(new MissingAssets.Retired(2, 1));
    }

    @Test
    void aFullListIsFullOfAnArea() {
        assertThatThrownBy(() -> bench.run("{'format':'csv','target':'masts','extent':'FULL'}", HEADER))
                .isInstanceOf(WrongSpec.class)
                .hasMessageContaining("territory");
    }

    @Test
    void aDeltaMissesNothing() {
        assertThat(bench.run(FULL.replace("FULL", "DELTA"), HEADER + "P1,PINK,105.1,9.1,\n")
                        .missing())
                .isNull();
        assertThatThrownBy(() -> bench.run("{'format':'csv','target':'stations','extent':'FULL'}", "asset\n"))
                .isInstanceOf(WrongSpec.class)
                .hasMessageContaining("always a delta");
    }

    @Test
    void theyAreRetiredInOneStepWithTheReasonInTheirHistory() {
        ImportRun run = bench.run(FULL, HEADER + "P1,PINK,105.1,9.1,\n");

        assertThat(retire(ImportBench.PLANNER, run)).isEqualTo(new MissingAssets.Retired(2, 0));

        assertThat(bench.count(
                        "asset.asset where status = 'RETIRED' and reason = 'dismantled' and retired_on = '2026-01-01'"))
                .isEqualTo(2);
        assertThat(list(ImportBench.PLANNER, run))
                .extracting(MissingAsset::retiredOn)
                .containsOnly(GONE.retiredOn());
        assertThat(retire(ImportBench.PLANNER, run)).isEqualTo(new MissingAssets.Retired(0, 2));
    }

    @Test
    void anOperatorIsToldOfItsOwnAlone() {
        Caller pink = new Caller("pink", Role.OPERATOR, "PINK");
        ImportRun run = bench.run(pink, FULL, (HEADER + "P1,,105.1,9.1,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(list(pink, run)).extracting(MissingAsset::code).containsExactlyInAnyOrder("P2", "P3");
        assertThatThrownBy(() -> list(new Caller("blue", Role.OPERATOR, "BLUE"), run))
                .isInstanceOf(UnknownImport.class);
        assertThat(retire(pink, run).retired()).isEqualTo(2);
    }

    private List<MissingAsset> list(Caller caller, ImportRun run) {
        var found = new ArrayList<MissingAsset>();
        currentCaller.run(caller, () -> missing.list(run.id(), null, 100, found::add));
        return found;
    }

    private MissingAssets.Retired retire(Caller caller, ImportRun run) {
        var retired = new AtomicReference<MissingAssets.Retired>();
        currentCaller.run(caller, () -> retired.set(missing.retire(run.id(), GONE)));
        return java.util.Objects.requireNonNull(retired.get());
    }
}
