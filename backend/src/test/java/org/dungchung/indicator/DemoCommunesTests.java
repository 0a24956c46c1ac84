package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.PostgisTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Assets and hamlets generated inside the communes of the demo province, by seed. Each figure, of the province and of each commune, must
 * equal what the straightforward statement of {@code plain-sql} makes of the tables.
 */
@PostgisTest
class DemoCommunesTests {

    private static final String PROVINCE = "99";

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void world() throws IOException {
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("PHO", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .organisation("POW", "POWER_COMPANY")
                .group("VIE-GROUP", "VIE", "PHO");
        jdbc.sql(sql("areas.sql"))
                .param(
                        "communes",
                        new ClassPathResource("gis-data/sample/communes.geojson")
                                .getContentAsString(StandardCharsets.UTF_8))
                .update();
        for (String statement : sql("world.sql").split(";\n", -1)) {
            jdbc.sql(statement).query((row, number) -> 0).list();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "site-sharing, SITE, 2018-06-30",
        "site-sharing, SITE, 2024-12-31",
        "mast-sharing, MAST, 2024-12-31",
        "pole-sharing, POLE, 2018-06-30",
        "pole-sharing, POLE, 2024-12-31",
        "duct-sharing, DUCT_SECTION, 2024-12-31"
    })
    void sharingEqualsPlainSqlInEveryCommune(String indicator, String kind, String date) {
        compare(
                indicator,
                date,
                jdbc.sql(sql("sharing.sql"))
                        .param("kind", kind)
                        .param("day", date)
                        .query(Counted.class)
                        .list());
    }

    @Test
    void coverageEqualsPlainSqlInEveryCommune() {
        compare(
                "hamlet-mobile-coverage",
                "2025-07-01",
                jdbc.sql(sql("coverage.sql")).query(Counted.class).list());
    }

    private void compare(String indicator, String date, List<Counted> plain) {
        Map<String, CommuneSum> communes = indicators.perCommune(question(indicator, PROVINCE, date)).stream()
                .collect(Collectors.toMap(sum -> String.valueOf(sum.code()), Function.identity()));

        assertThat(plain).hasSize(12).allSatisfy(counted -> {
            Figure figure = indicators.figure(question(indicator, counted.commune(), date));
            CommuneSum row = Objects.requireNonNull(communes.get(counted.commune()));
            assertThat(figure.denominator().doubleValue()).isCloseTo(counted.units(), within(1e-5));
            assertThat(figure.numerator().doubleValue()).isCloseTo(counted.shared(), within(1e-5));
            assertThat(row.denominator()).isEqualTo(figure.denominator());
            assertThat(row.numerator()).isEqualTo(figure.numerator());
        });
        Figure province = indicators.figure(question(indicator, PROVINCE, date));
        double units = plain.stream().mapToDouble(Counted::units).sum();
        double shared = plain.stream().mapToDouble(Counted::shared).sum();
        assertThat(province.denominator().doubleValue()).isCloseTo(units, within(1e-5));
        assertThat(province.numerator().doubleValue()).isCloseTo(shared, within(1e-5));
        assertThat(province.ratio()).isCloseTo(shared / units, within(1e-6)).isBetween(0.05, 0.95);
    }

    private Question question(String indicator, @Nullable String area, String date) {
        return new Question(indicator, area, AsOf.of(LocalDate.parse(date), null, null, clock), null);
    }

    private static String sql(String file) {
        return SqlFile.read(DemoCommunesTests.class, "/plain-sql/" + file);
    }

    record Counted(String commune, double units, double shared) {}
}
