package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.dungchung.platform.AsOf;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Small worlds whose ratio was worked out by hand, each with the number that the definition and its variants must give.
 *
 * <p>VIE and MOB are network operators of different groups, PHO is a network operator of the group of VIE.
 */
@PostgisTest
abstract class SharingCase {

    static final Offset<Double> EXACT = within(1e-12);

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    BatchWorld world;

    @BeforeEach
    void operators() {
        world = new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .organisation("PHO", "NETWORK_OPERATOR")
                .group("VIE-GROUP", "VIE", "PHO");
    }

    Figure ask(String indicator, @Nullable String area, String date) {
        return indicators.figure(
                new Question(indicator, area, AsOf.of(LocalDate.parse(date), null, null, clock), null));
    }

    static double variant(Figure figure, String code) {
        Double ratio = figure.variants().stream()
                .filter(variant -> variant.code().equals(code))
                .findFirst()
                .orElseThrow()
                .ratio();
        return ratio == null ? Double.NaN : ratio;
    }

    static Number line(Figure figure, String code) {
        return figure.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
