package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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
        assertThat(rows(new RowFilter(null, null, true, null, null)))
                .hasSize(3)
                .allMatch(row -> Boolean.TRUE.equals(row.get("shared")));
        assertThat(rows(new RowFilter("", true, false, "MAST", ""))).hasSize(7);
        assertThat(rows(RowFilter.NONE)).hasSize(10);
    }

    @Test
    void aVariantCountsItsOwnWay() {
        assertThat(rows(new RowFilter("contract-in-force", null, true, null, null)))
                .isEmpty();
    }

    @Test
    void aLineLetsThroughWhatItAddsUp() {
        assertThat(rows(new RowFilter(null, null, null, null, "unknown-use-date")))
                .hasSize(10);
        assertThat(rows(new RowFilter(null, null, null, null, "one-sided"))).hasSize(3);
        assertThat(rows(new RowFilter(null, null, null, null, "no-such-line"))).isEmpty();
    }

    private List<Map<String, @Nullable Object>> rows(RowFilter filter) {
        var question =
                new Question("mast-sharing", null, AsOf.of(LocalDate.parse("2024-06-30"), null, null, clock), null);
        return indicators.rows(question, filter, null, new PageSize(100)).rows();
    }
}
