package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Objects;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commune offices on the dedicated network, cables tidied, and new residential areas, counted by hand. */
class NetworkProgressTests extends ProgressCase {

    private static final String OFFICES = "commune-dedicated-network";
    private static final String CABLES = "cable-tidied-km";
    private static final String AREAS = "undergrounding-new-areas";
    private static final String LATE = "2025-12-31";

    @BeforeEach
    void communes() {
        twoCommunes();
    }

    private void office(String code, String owner, double lon, String attributes) {
        jdbc.sql(
                        "insert into asset.asset (kind, code, owner, geometry, in_use_from, attributes)"
                                + " values ('SERVICE_POINT', ?, ?, st_setsrid(st_makepoint(?, 10), 4326), '2020-01-01', ?::jsonb)")
                .params(code, owner, lon, attributes)
                .update();
    }

    private void cable(String code, String owner, double west, double east, String attributes) {
        jdbc.sql(
                        "insert into asset.asset (kind, code, owner, geometry, in_use_from, attributes)"
                                + " values ('CABLE', ?, ?, st_setsrid(st_makeline(st_makepoint(?, 10), st_makepoint(?, 10)), 4326), '2020-01-01', ?::jsonb)")
                .params(code, owner, west, east, attributes)
                .update();
    }

    @Test
    void aCommuneIsConnectedFromTheDayOfItsOffice() {
        office("D1", "VIE", 105.01, "{\"premises\": \"COMMUNE_OFFICE\", \"dedicatedNetworkFrom\": \"2024-05-01\"}");
        office("D2", "MOB", 105.2, "{\"premises\": \"POST_OFFICE\", \"dedicatedNetworkFrom\": \"2023-05-01\"}");
        assertThat(ask(OFFICES, "96", "2024-04-30").ratio()).isEqualTo(0.0);
        assertThat(whys(OFFICES, "96", "2024-04-30")).containsExactly("E NO_OFFICE", "W NOT_CONNECTED");
        Figure figure = ask(OFFICES, "96", "2024-05-01");
        assertThat(figure.ratio()).isEqualTo(0.5);
        assertThat(figure.form()).isEqualTo("RATIO");
        assertThat(line(figure, "no-office")).isEqualTo(1L);
        assertThat(whys(OFFICES, "96", "2024-05-01")).containsExactly("E NO_OFFICE", "W CONNECTED");
        assertThat(ask(OFFICES, "W", LATE).ratio()).isEqualTo(1.0);
        assertThat(scoped(OFFICES, "MOB", LATE).numerator())
                .as("by offices of MOB")
                .isEqualTo(0L);
        world.change("D", "status = 'RETIRED', retired_on = '2025-06-30'");
        assertThat(ask(OFFICES, "96", "2025-06-29").numerator()).isEqualTo(1L);
        assertThat(ask(OFFICES, "96", "2025-06-30").numerator()).isEqualTo(0L);
    }

    @Test
    void theCommunesOfTheBoundariesAreCounted() {
        jdbc.sql("update territory.area set valid_to = '2025-06-30' where level = 'COMMUNE'")
                .update();
        world.area("N", "COMMUNE", new double[] {104.9, 9.5, 105.5, 11.5}, LocalDate.parse("2025-07-01"), null);
        jdbc.sql("update territory.area set parent_code = '96' where code = 'N'")
                .update();
        office("D1", "VIE", 105.01, "{\"premises\": \"COMMUNE_OFFICE\", \"dedicatedNetworkFrom\": \"2024-05-01\"}");
        assertThat(ask(OFFICES, "96", "2025-06-30").ratio()).isEqualTo(0.5);
        assertThat(ask(OFFICES, "96", "2025-07-01").ratio()).isEqualTo(1.0);
    }

    /** K1 lies half in each commune, 0.02° long; K2 in the west, 0.01°; 0.01° of longitude on 10° N is 1.0965 km. */
    private void cables() {
        cable("K1", "VIE", 105.04, 105.06, "{\"tidiedOn\": \"2024-01-01\"}");
        cable("K2", "VIE", 105.01, 105.02, "{\"undergroundedOn\": \"2024-12-31\"}");
        cable("K3", "MOB", 105.01, 105.02, "{\"tidiedOn\": \"2023-12-31\"}");
        cable("K4", "MOB", 105.01, 105.02, "{}");
    }

    private static final double HUNDREDTH = 1.0965;

    @Test
    void kilometresInsideTheAreaDoneFromTheFirstDayToTheDay() {
        cables();
        var near = within(0.001);
        Figure west = ask(CABLES, "W", LATE);
        assertThat(west.numerator().doubleValue()).as("half of K1, K2").isCloseTo(2 * HUNDREDTH, near);
        assertThat(west.denominator().doubleValue()).isCloseTo(4 * HUNDREDTH, near);
        assertThat(ask(CABLES, "E", LATE).numerator().doubleValue()).isCloseTo(HUNDREDTH, near);
        assertThat(ask(CABLES, "96", LATE).numerator().doubleValue()).isCloseTo(3 * HUNDREDTH, near);
        assertThat(ask(CABLES, null, LATE).numerator().doubleValue()).isCloseTo(3 * HUNDREDTH, near);
        assertThat(ask(CABLES, "W", "2024-12-30").numerator().doubleValue()).isCloseTo(HUNDREDTH, near);
        assertThat(ask(CABLES, "W", "2023-12-31").numerator()).isEqualTo(0L);
        assertThat(ask(CABLES, "W", "2024-01-01").numerator().doubleValue()).isCloseTo(HUNDREDTH, near);
        assertThat(whys(CABLES, "96", LATE))
                .containsExactly("K1 TIDIED", "K2 UNDERGROUNDED", "K3 DONE_BEFORE", "K4 NOT_TIDIED");
        assertThat(line(west, "undergrounded").doubleValue()).isCloseTo(HUNDREDTH, near);
        assertThat(scoped(CABLES, "MOB", LATE).denominator().doubleValue()).isCloseTo(2 * HUNDREDTH, near);
        var question = new Question(CABLES, "96", AsOf.of(LocalDate.parse(LATE), null, null, clock), null);
        double sum = indicators.perCommune(question).stream()
                .peek(one -> assertThat(one.code()).isNotNull())
                .mapToDouble(one -> one.numerator().doubleValue())
                .sum();
        assertThat(sum).isCloseTo(ask(CABLES, "96", LATE).numerator().doubleValue(), within(1e-5));
    }

    @Test
    void whatIsRestrictedOrNotYetKnownIsNotCounted() {
        cables();
        world.change("K", "sensitivity = 'RESTRICTED'");
        assertThat(ask(CABLES, "96", LATE).denominator()).isEqualTo(0L);
        world.change("K", "sensitivity = 'NORMAL'");
        var yesterday = LocalDate.now(AsOf.ZONE).minusDays(1);
        var known = new Question(CABLES, null, AsOf.of(LocalDate.parse(LATE), null, yesterday, clock), null);
        assertThat(indicators.figure(known).denominator()).isEqualTo(0L);
    }

    @Test
    void aNewAreaIsDoneWhenBothDaysAreReached() {
        residential("A1", 105.01, "2024-03-01", "2024-06-01");
        residential("A2", 105.02, "2024-03-01", null);
        residential("A3", 105.2, null, null);
        zone("U", "URBAN", 105.01, 10.2, 105.02, 10.21);
        assertThat(ask(AREAS, "96", "2024-05-31").ratio()).isEqualTo(0.0);
        Figure figure = ask(AREAS, "96", "2024-06-01");
        assertThat(figure.ratio()).isEqualTo(1.0 / 3);
        assertThat(line(figure, "only-undergrounded")).isEqualTo(1L);
        assertThat(ask(AREAS, "W", LATE).ratio()).isEqualTo(0.5);
        assertThat(scoped(AREAS, "VIE", LATE).denominator()).as("nobody's").isEqualTo(3L);
        assertThat(rows(AREAS, "96", LATE, RowFilter.NONE))
                .extracting(row -> row.get("code"), row -> row.get("why"), row -> Objects.toString(row.get("since")))
                .containsExactly(
                        tuple("A1", "BOTH_DONE", "2024-06-01"),
                        tuple("A2", "ONLY_UNDERGROUNDED", "null"),
                        tuple("A3", "NEITHER_DONE", "null"));
        knownFor(5, "territory.zone", "territory.area");
        jdbc.sql("update territory.zone set shared_on = '2024-07-01' where code = 'A2'")
                .update();
        assertThat(ask(AREAS, "W", LATE).ratio()).isEqualTo(1.0);
    }

    private void residential(String code, double west, @Nullable String undergrounded, @Nullable String shared) {
        zone(code, "RESIDENTIAL", west, 10, west + 0.005, 10.005);
        jdbc.sql("update territory.zone set undergrounded_on = :undergrounded, shared_on = :shared where code = :code")
                .param("undergrounded", undergrounded == null ? null : LocalDate.parse(undergrounded), Types.DATE)
                .param("shared", shared == null ? null : LocalDate.parse(shared), Types.DATE)
                .param("code", code)
                .update();
    }
}
