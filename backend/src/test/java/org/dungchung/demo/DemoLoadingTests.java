package org.dungchung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dungchung.changeset.Policies;
import org.dungchung.colocation.RequestQuery;
import org.dungchung.colocation.RequestState;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.indicator.Figure;
import org.dungchung.indicator.Indicators;
import org.dungchung.indicator.Question;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo province as its files say it, in the registry; loading takes seconds, so it is loaded once for all that is asked. */
@PostgisTest
class DemoLoadingTests {

    private static final String SHARED_MASTS = SqlFile.read(DemoLoadingTests.class, "shared-masts.sql");

    @Autowired
    DemoLoading loading;

    @Autowired
    CurrentCaller callers;

    @Autowired
    Accounts accounts;

    @Autowired
    Indicators indicators;

    @Autowired
    RequestQuery requests;

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @TestFactory
    Stream<DynamicTest> onceLoaded() {
        callers.run(Caller.SYSTEM, loading::load);
        return Stream.of(
                dynamicTest(
                        "of460MastsInUse54AreSharedOn30June2023AndOneMoreTheDayAfter",
                        this::of460MastsInUse54AreSharedOn30June2023AndOneMoreTheDayAfter),
                dynamicTest("itIsWholeAndNotLoadedTwice", this::itIsWholeAndNotLoadedTwice));
    }

    private void of460MastsInUse54AreSharedOn30June2023AndOneMoreTheDayAfter() {
        assertThat(sharedMasts("2023-06-29")).isEqualTo(new Masts(460, 53));
        assertThat(sharedMasts("2023-06-30")).isEqualTo(new Masts(460, 54));
        assertThat(sharedMasts("2023-07-01")).isEqualTo(new Masts(460, 55));

        assertThat(figure("mast-sharing", "2023-06-30").numerator()).isEqualTo(54L);
        assertThat(figure("mast-sharing", "2023-06-30").denominator()).isEqualTo(460L);
        assertThat(figure("site-sharing", "2023-06-30").denominator()).isEqualTo(450L);
        assertThat(figure("mast-sharing", "2025-12-31").ratio())
                .isGreaterThan(figure("mast-sharing", "2015-12-31").ratio());
    }

    private void itIsWholeAndNotLoadedTwice() {
        assertThat(loading.isRegistryEmpty()).isFalse();
        assertThat(accounts.get(DemoAccounts.OPERATOR_A).acting()).isNotNull();
        assertThat(policies.waits(DemoAccounts.OPERATOR_A)).isTrue();
        assertThat(policies.waits(DemoAccounts.OPERATOR_B)).isFalse();
        assertThat(requests.list(null, null, Caller.SYSTEM))
                .extracting(request -> request.state())
                .contains(RequestState.values());
        assertThat(requests.list(null, true, Caller.SYSTEM)).hasSizeGreaterThanOrEqualTo(3);
    }

    private Figure figure(String indicator, String day) {
        return indicators.figure(new Question(indicator, "99", AsOf.of(LocalDate.parse(day), null, null, clock), null));
    }

    private Masts sharedMasts(String day) {
        return jdbc.sql(SHARED_MASTS)
                .param("day", LocalDate.parse(day))
                .query(Masts.class)
                .single();
    }

    /** Masts in use, and those of them that two groups use. */
    record Masts(long masts, long shared) {}
}
