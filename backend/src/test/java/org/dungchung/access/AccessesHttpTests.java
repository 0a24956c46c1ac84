package org.dungchung.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.dungchung.access.Subject.Kind;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the log keeps, and whom it tells: on 1 June 2026 the planner and GREEN read of RED's mast, on the 2nd RED itself exported. */
@HttpTest
class AccessesHttpTests {

    private static final Caller PLANNER = new Caller("planner", Role.PLANNER, null);
    private static final Caller GREEN = new Caller("green-1", Role.OPERATOR, "GREEN");
    private static final Instant NOON = Instant.parse("2026-06-01T05:00:00Z");
    private static final String NAMES = "$.accesses[*].username";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessLog log;

    @Autowired
    LogRetention retention;

    UUID mast;

    @BeforeEach
    void twoReaders() {
        var world = new World(jdbc).organisation("RED", "TOWER_COMPANY").organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "R-1", "RED", 105, 10);
        log.read(ofMast(PLANNER), null, NOON);
        log.read(ofMast(GREEN), null, NOON.plusSeconds(3600));
        log.read(list(PLANNER), 12L, NOON.plus(Duration.ofDays(1)));
        log.exported(log.export(list(new Caller("red-1", Role.OPERATOR, "RED"))), 7);
    }

    private Access ofMast(Caller reader) {
        return access(reader, new Subject(Kind.ASSET, mast));
    }

    private static Access list(Caller reader) {
        return access(reader, null);
    }

    private static Access access(Caller reader, @Nullable Subject subject) {
        return new Access(reader, "r-1", "127.0.0.1", "/api/assets", subject, null, new TreeMap<>());
    }

    @Test
    void fiveMinutesAreOneEntry() {
        for (long seconds : new long[] {100, 299, 301, 600}) {
            log.read(ofMast(PLANNER), null, NOON.plusSeconds(seconds));
        }
        assertThat(read(accesses("?who=planner&asset=" + mast), "$.accesses[*].times"))
                .isEqualTo("[2,3]");
        assertThat(read(accesses("?who=planner&asset=" + mast), "$.accesses[1].lastAt"))
                .startsWith("2026-06-01T")
                .contains(":04:59");
    }

    @Test
    void whatWasNotedStays() {
        for (String change : new String[] {
            "delete from access.entry",
            "truncate access.entry",
            "update access.entry set username = 'nobody'",
            "update access.entry set times = times - 1, last_at = last_at - interval '1 second'"
        }) {
            jdbc.sql("savepoint before").update();
            assertThat(catchThrowable(() -> jdbc.sql(change).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added to");
            jdbc.sql("rollback to savepoint before").update();
        }
    }

    @Test
    void whatIsOlderThanTwoYearsIsForgotten() {
        Instant now = Instant.now();
        for (int months : new int[] {25, 23, 13}) {
            Instant then = now.minus(Duration.ofDays(months * 31L));
            log.read(ofMast(new Caller("ago-" + months, Role.PLANNER, null)), null, then);
            jdbc.sql("insert into identity.sign_in (at, means, outcome, address) values (?, 'FORM', 'OK', ?)")
                    .param(Timestamp.from(then))
                    .param("ago-" + months)
                    .update();
        }
        assertThat(retention.forget()).isPositive();
        assertThat(read(accesses("?asset=" + mast), NAMES))
                .isEqualTo("[\"green-1\",\"planner\",\"ago-13\",\"ago-23\"]");
        assertThat(jdbc.sql("select address from identity.sign_in where address like 'ago-%' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("ago-13", "ago-23");
        assertThatThrownBy(() -> new LogRetention(jdbc, 11)).hasMessageContaining("keep-months");
    }

    @Test
    void anAdministratorAsksByReaderKindDayAndAsset() {
        assertThat(read(accesses(""), NAMES)).isEqualTo("[\"red-1\",\"planner\",\"green-1\",\"planner\"]");
        assertThat(read(accesses("?who=planner"), "$.accesses[*].rows")).isEqualTo("[12,null]");
        assertThat(read(accesses("?what=EXPORT"), "$.accesses[*].rows")).isEqualTo("[7]");
        assertThat(read(accesses("?from=2026-06-01&to=2026-06-01"), NAMES)).isEqualTo("[\"green-1\",\"planner\"]");
        assertThat(read(accesses("?from=2026-06-02&to=2026-06-02"), NAMES)).isEqualTo("[\"planner\"]");
        assertThat(read(accesses("?asset=" + mast), "$.accesses[*].assetCode")).isEqualTo("[\"R-1\",\"R-1\"]");
    }

    @Test
    void pagesFollowEachOther() {
        var first = accesses("?limit=3");
        assertThat(read(first, NAMES)).isEqualTo("[\"red-1\",\"planner\",\"green-1\"]");
        var second = accesses("?limit=3&after=" + read(first, "$.next"));
        assertThat(read(second, NAMES)).isEqualTo("[\"planner\"]");
        assertThat(read(second, "$.next")).isEqualTo("null");
    }

    @Test
    void anOwnerIsToldTheRoleAndNotTheName() {
        var told = new Api(mvc).get("/api/accesses?asset=" + mast, SignIn.asOperator("RED"));
        assertThat(read(told, "$.accesses[*].role")).isEqualTo("[\"OPERATOR\",\"PLANNER\"]");
        for (String withheld : new String[] {"username", "organisation", "requestId", "address", "selection"}) {
            assertThat(read(told, "$.accesses[*]." + withheld)).as(withheld).isEqualTo("[null,null]");
        }
        assertFault(new Api(mvc).get("/api/accesses?who=planner", SignIn.asOperator("RED")), 400, "who");
    }

    @Test
    void nobodyElseIsTold() {
        assertThat(read(new Api(mvc).get("/api/accesses", SignIn.asOperator("GREEN")), "$.accesses"))
                .isEqualTo("[]");
        assertProblem(new Api(mvc).get("/api/accesses", SignIn.asPlanner()), 403, "not-allowed");
    }

    @Test
    void aDayThatNobodyMeansIsRefused() {
        assertProblem(accesses("?from=0026-06-01"), 422, "date-out-of-range");
        assertFault(accesses("?after=yesterday"), 400, "after");
    }

    private MvcTestResult accesses(String question) {
        return new Api(mvc).get("/api/accesses" + question, SignIn.asAdministrator());
    }
}
