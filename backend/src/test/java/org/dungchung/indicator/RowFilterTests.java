package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten masts of VIE, three of them with a second user that only the owner speaks of: what each filter lets through. */
@PostgisTest
class RowFilterTests {

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void world() {
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .points("MAST", "M", 10, "VIE", 10)
                .use("M", 1, 10, "VIE")
                .use("M", 1, 3, "MOB", "reported_by_tenant = false");
    }

    @Test
    void theSharedOnesAreThoseOfTheNumerator() {
        assertThat(rows(new RowFilter(null, null, true, null, null, null, null, null, null, null)))
                .hasSize(3)
                .allMatch(row -> Boolean.TRUE.equals(row.get("shared")));
        assertThat(rows(new RowFilter("", true, false, "MAST", "", null, null, null, null, null)))
                .hasSize(7);
        assertThat(rows(RowFilter.NONE)).hasSize(10);
    }

    @Test
    void aVariantCountsItsOwnWay() {
        assertThat(rows(new RowFilter("contract-in-force", null, true, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aLineLetsThroughWhatItAddsUp() {
        assertThat(rows(new RowFilter(null, null, null, null, "unknown-use-date", null, null, null, null, null)))
                .hasSize(10);
        assertThat(rows(new RowFilter(null, null, null, null, "one-sided", null, null, null, null, null)))
                .hasSize(3);
        assertThatExceptionOfType(UnknownChoice.class)
                .isThrownBy(() ->
                        rows(new RowFilter(null, null, null, null, "no-such-line", null, null, null, null, null)));
    }

    @Test
    void thoseOfAnOwnerOfAUserOrWithSomethingInTheirCode() {
        new BatchWorld(jdbc).points("MAST", "N", 2, "MOB", 10);
        assertThat(rows(of("MOB", null, null))).hasSize(2);
        assertThat(rows(of(null, "MOB", null))).hasSize(3);
        assertThat(rows(of("MOB", "MOB", null))).isEmpty();
        assertThat(rows(of(null, null, "n"))).hasSize(2).allMatch(row -> "MOB".equals(row.get("owner")));
        assertThat(rows(of("VIE", null, "M"))).hasSize(10);
        assertThat(rows(of(null, null, "NONE"))).isEmpty();
    }

    @Test
    void aUserIsFoundByWhoMayKnowItOnly() {
        var asOf = AsOf.of(LocalDate.parse("2024-06-30"), null, null, clock);
        var owners = new Question("mast-sharing", null, asOf, "VIE");
        var others = new Question("mast-sharing", null, asOf, "MOB");
        assertThat(indicators
                        .rows(owners, of(null, "MOB", null), null, new PageSize(100))
                        .rows())
                .hasSize(3);
        assertThat(indicators
                        .rows(others, of(null, "VIE", null), null, new PageSize(100))
                        .rows())
                .isEmpty();
    }

    @Test
    void aHamletHasNoOwnerToAskFor() {
        var hamlets = new Question(
                "hamlet-mobile-coverage", null, AsOf.of(LocalDate.parse("2024-06-30"), null, null, clock), null);
        assertThatExceptionOfType(UnknownChoice.class)
                .isThrownBy(() -> indicators.rows(hamlets, of("VIE", null, null), null, new PageSize(10)));
    }

    private static RowFilter of(@Nullable String owner, @Nullable String user, @Nullable String code) {
        return new RowFilter(null, null, null, null, null, owner, user, code, null, null);
    }

    @Test
    void pagesOfAnAreaTogetherAreWhatIsReadInOneGo() {
        new BatchWorld(jdbc)
                .area("77", "PROVINCE", new double[] {104.9, 9.5, 105.1, 11.5}, null, null)
                .points("MAST", "FAR", 2, "VIE", 20);
        var all = new ArrayList<Map<String, @Nullable Object>>();
        indicators.eachRow(question("77"), all::add);
        assertThat(all).hasSize(10);

        for (RowFilter filter :
                List.of(RowFilter.NONE, new RowFilter(null, true, null, null, null, null, null, null, null, null))) {
            var paged = new ArrayList<Map<String, @Nullable Object>>();
            String after = null;
            do {
                Page page = indicators.rows(question("77"), filter, after, new PageSize(3));
                paged.addAll(page.rows());
                after = page.next();
            } while (after != null);
            assertThat(paged).isEqualTo(all);
        }
    }

    private List<Map<String, @Nullable Object>> rows(RowFilter filter) {
        return indicators.rows(question(null), filter, null, new PageSize(100)).rows();
    }

    private Question question(@Nullable String area) {
        return new Question("mast-sharing", area, AsOf.of(LocalDate.parse("2024-06-30"), null, null, clock), null);
    }
}
