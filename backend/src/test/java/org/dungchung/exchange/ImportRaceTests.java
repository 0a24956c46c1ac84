package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dungchung.support.TestAsOwner;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports, and a person beside them, change the same rows at once. Commits, and cleans up behind the registry's back. */
@ExchangeTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportRaceTests {

    /** A file that changes one thing, one that changes another, and what a person changes meanwhile. */
    enum Case {
        ASSET(
                "asset.asset",
                "masts",
                "code,owner,x,y,%s\nRACE1,RACE,105,9,%s\n",
                "heightM",
                "capacity",
                "name = 'Edited'"),
        TENANCY(
                "sharing.tenancy",
                "tenancies",
                "kind,asset,organisation,%s\nMAST,RACE1,RACE,%s\n",
                "places",
                "contractNumber",
                "used_to = '2030-01-01'"),
        DUCT("asset.duct", "ducts", "asset,name,%s\nRACED,A,%s\n", "diameterMm", "occupiedTo", "occupant = 'RACE'"),
        HAMLET(
                "territory.hamlet",
                "hamlets",
                "code,name,commune,x,y,%s\nRACEH,Racing,RACEC,105,9,%s\n",
                "population",
                "households",
                "type_word = 'ấp'");

        private final String table;
        private final String target;
        private final String file;
        private final String one;
        private final String other;
        private final String edit;

        Case(String table, String target, String file, String one, String other, String edit) {
            this.table = table;
            this.target = target;
            this.file = file;
            this.one = one;
            this.other = other;
            this.edit = edit;
        }

        /** What every import of the kind reads before it looks at the registry's rows. */
        private String gate() {
            return this == HAMLET ? "territory.area" : "organisation.alias";
        }

        private String where() {
            return switch (this) {
                case ASSET -> "code = 'RACE1'";
                case TENANCY -> "organisation = 'RACE'";
                case DUCT -> "name = 'A'";
                case HAMLET -> "code = 'RACEH'";
            };
        }

        private String value(String field) {
            return field.equals("occupiedTo") ? "2031-01-01" : "7";
        }
    }

    private static final List<String> TRACES = List.of(
            "sharing.tenancy_history where organisation = 'RACE'",
            "sharing.tenancy where organisation = 'RACE'",
            "asset.duct_history where name = 'A'",
            "asset.duct where name = 'A'",
            "asset.asset_history where owner = 'RACE'",
            "asset.asset where owner = 'RACE'",
            "territory.hamlet_history where code = 'RACEH'",
            "territory.hamlet where code = 'RACEH'",
            "territory.area_piece",
            "territory.area_cell",
            "territory.area_history where code = 'RACEC'",
            "territory.area where code = 'RACEC'",
            "exchange.finding",
            "exchange.refused_row",
            "exchange.run",
            "organisation.organisation where code = 'RACE'");

    @Autowired
    ImportBench bench;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    ExecutorService threads;

    @BeforeEach
    void oneOfEach() {
        threads = Executors.newFixedThreadPool(2);
        var world = new World(jdbc)
                .organisation("RACE", "NETWORK_OPERATOR")
                .area("RACEC", "COMMUNE", "RACEP", "POLYGON((104.9 8.9, 105.1 8.9, 105.1 9.1, 104.9 9.1, 104.9 8.9))");
        world.use(world.point("MAST", "RACE1", "RACE", 105, 9), "RACE");
        var section = world.line("DUCT_SECTION", "RACED", "RACE", "LINESTRING(105 9, 105.001 9)");
        jdbc.sql(
                        "insert into asset.duct (section_id, name, occupant, recorded_from) values (?, 'A', 'RACE', '2020-01-01')")
                .param(section)
                .update();
        jdbc.sql(
                        "insert into territory.hamlet (province_code, code, name, commune_code, centre, recorded_from)"
                                + " values ('RACEP', 'RACEH', 'Racing', 'RACEC', st_setsrid(st_point(105, 9), 4326), '2020-01-01')")
                .update();
    }

    @AfterEach
    void leaveNothing() {
        threads.shutdownNow();
        for (String trace : TRACES) {
            String table = trace.replaceFirst(" .*", "");
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + trace).update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    /** The import began first, the edit is there first. */
    @ParameterizedTest
    @EnumSource
    void anEditThatIsCommittedWhileAnImportRunsStaysInTheHistory(Case tested) throws Exception {
        Future<ImportRun> run = inOneTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            close(tested.gate());
            Future<ImportRun> started = load(tested, tested.one);
            awaitWaiting(1);
            inOneTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW, () -> edit(tested));
            return started;
        });

        assertThat(run.get().updated()).isOne();
        assertNothingIsLost(tested, 2);
        assertThat(holds(tested, tested.edit)).isTrue();
    }

    /** The edit is not yet committed when the import wants to write. */
    @ParameterizedTest
    @EnumSource
    void anImportThatWaitsForAnEditDoesNotUndoIt(Case tested) throws Exception {
        Future<ImportRun> run = inOneTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            edit(tested);
            Future<ImportRun> started = load(tested, tested.one);
            awaitWaiting(1);
            return started;
        });

        assertThat(run.get().updated()).isOne();
        assertNothingIsLost(tested, 2);
        assertThat(holds(tested, tested.edit)).isTrue();
    }

    /** Both have begun before either has read anything. */
    @ParameterizedTest
    @EnumSource
    void ofTwoImportsAtOnceNeitherLosesWhatTheOtherSays(Case tested) throws Exception {
        List<Future<ImportRun>> both = inOneTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            close(tested.gate());
            Future<ImportRun> one = load(tested, tested.one);
            awaitWaiting(1);
            Future<ImportRun> other = load(tested, tested.other);
            awaitWaiting(2);
            return List.of(other, one);
        });

        for (Future<ImportRun> run : both) {
            assertThat(run.get().updated()).isOne();
        }
        assertNothingIsLost(tested, 2);
        for (String field : List.of(tested.one, tested.other)) {
            String column = field.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
            assertThat(holds(tested, column + " = '" + tested.value(field) + "'"))
                    .isTrue();
        }
    }

    /** Two transactions change one boundary, the one that began first last. */
    @Test
    void thePiecesOfAnAreaAreKnownAsLongAsItsBoundary() {
        String move = "update territory.area set boundary = st_translate(boundary, 0.1, 0) where code = 'RACEC'";
        inOneTransaction(TransactionDefinition.PROPAGATION_REQUIRED, () -> {
            jdbc.sql("select now()").query(OffsetDateTime.class).single();
            inOneTransaction(
                    TransactionDefinition.PROPAGATION_REQUIRES_NEW,
                    () -> jdbc.sql(move).update());
            return jdbc.sql(move).update();
        });

        for (String cut : List.of("territory.area_piece", "territory.area_cell")) {
            assertThat(jdbc.sql("select count(distinct recorded_from) from " + cut)
                            .query(Long.class)
                            .single())
                    .isEqualTo(3);
            assertThat(jdbc.sql(
                                    "select count(*) from " + cut + " p where not exists (select from"
                                            + " (select * from territory.area union all select * from territory.area_history) v"
                                            + " where (v.id, v.recorded_from, v.recorded_to) = (p.area_id, p.recorded_from, p.recorded_to))")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private boolean edit(Case tested) {
        return jdbc.sql("update " + tested.table + " set " + tested.edit + ", reason = 'edited' where "
                                + tested.where())
                        .update()
                == 1;
    }

    private void close(String table) {
        jdbc.sql("lock table " + table + " in access exclusive mode").update();
    }

    private Future<ImportRun> load(Case tested, String field) {
        String spec = "{'format':'csv','target':'" + tested.target + "','mode':'apply'}";
        byte[] file = tested.file.formatted(field, tested.value(field)).getBytes(StandardCharsets.UTF_8);
        return threads.submit(() -> bench.run(ImportBench.PLANNER, spec, file));
    }

    /** Every version from the first on is there, and none was the registry's knowledge while another one was. */
    private void assertNothingIsLost(Case tested, int changes) {
        String all = "(select * from %1$s union all select * from %1$s_history) v where %2$s"
                .formatted(tested.table, tested.where());
        assertThat(jdbc.sql("select version from " + all + " order by 1")
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(0, changes)
                        .boxed()
                        .toList());
        assertThat(jdbc.sql(
                                "select count(*) from (select recorded_from, recorded_to, lead(recorded_from, 1, 'infinity')"
                                        + " over (order by version) as next from " + all
                                        + ") p where recorded_to <> next or recorded_from >= recorded_to")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private boolean holds(Case tested, String assignment) {
        return jdbc.sql("select " + assignment + " from " + tested.table + " where " + tested.where())
                .query(Boolean.class)
                .single();
    }

    private <T> T inOneTransaction(int propagation, java.util.function.Supplier<T> work) {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return java.util.Objects.requireNonNull(template.execute(status -> {
            TestAsOwner.look(jdbc);
            return work.get();
        }));
    }

    /** What a transaction sees of other sessions stays as it was when it first looked: so each look is one of its own. */
    private void awaitWaiting(int transactions) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (inOneTransaction(TransactionDefinition.PROPAGATION_REQUIRES_NEW, this::waiting) < transactions) {
            assertThat(System.nanoTime()).as("the import waits").isLessThan(end);
        }
    }

    private long waiting() {
        return jdbc.sql("select count(distinct w.pid) from pg_locks w join pg_stat_activity s on s.pid = w.pid"
                        + " where not w.granted and s.datname = current_database()")
                .query(Long.class)
                .single();
    }
}
