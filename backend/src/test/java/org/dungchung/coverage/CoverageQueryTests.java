package org.dungchung.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.dungchung.coverage.Countryside.box;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.coverage.HamletCoverage.Rule;
import org.dungchung.platform.AsOf;
import org.dungchung.support.PostgisTest;
import org.dungchung.territory.UnknownArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A province on the equator, where 0.01° of longitude is 1 113 m: one commune, 77001, from 105.00 to 105.20.
 *
 * <p>Rectangles between the same two parallels have areas in the ratio of their widths, but for a millionth: the sides of an area on the
 * ellipsoid are geodesics, which leave the parallel by some centimetres.
 */
@PostgisTest
class CoverageQueryTests {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    CoverageQuery coverage;

    @Autowired
    JdbcClient jdbc;

    Countryside land;
    UUID mast;

    @BeforeEach
    void world() {
        land = new Countryside(jdbc);
        land.province("77", "77001", box(105, 0, 105.2, 0.2));
        land.operator("OWN");
        land.operator("OTHER");
        mast = land.mast("POINT(105.05 0.05)");
    }

    @Test
    void peopleLiveOnAStripAndNotInTheWholeCell() {
        land.hamlet("STRIP", "77001", box(105, 0.01, 105.15, 0.02));
        land.footprint(mast, "OWN", "4G", box(104.9, 0.01, 105.145, 0.2));

        var hamlet = onlyHamlet();

        assertThat(hamlet.part()).isCloseTo(1.45 / 1.5, within(1e-6));
        assertThat(hamlet.covered()).isTrue();
        assertThat(hamlet.rule()).isEqualTo(Rule.SETTLED_AREA);
        assertThat(hamlet.nearThreshold()).isFalse();
    }

    @Test
    void theUnionOfFootprintsCountsOverlapsOnce() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        land.footprint(mast, "OWN", "4G", box(105, 0, 105.06, 0.1));
        land.footprint(mast, "OTHER", "5G", box(105.04, 0, 105.07, 0.1));
        land.footprint(mast, "OTHER", "3G", box(105.09, 0, 105.1, 0.1));

        var hamlet = onlyHamlet();

        assertThat(hamlet.part()).isCloseTo(0.8, within(1e-6));
        assertThat(hamlet.covered()).isFalse();
        assertThat(hamlet.stations()).isEqualTo(3);
    }

    @Test
    void aCircleOfItsRangeIsTheFootprintOfAStationThatDeclaredNone() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        land.station(mast, "OWN", "4G", 2_000);
        land.station(mast, "OWN", "5G", 1_000);

        double hamletM2 = 0.1 * 0.1 * 111_319.49 * 110_574.3;
        double polygonOf128Corners = 64 * Math.sin(2 * Math.PI / 128) * 2_000 * 2_000;
        assertThat(onlyHamlet().part()).isCloseTo(polygonOf128Corners / hamletM2, within(3e-4));
        assertThat(onlyHamlet().stations()).isEqualTo(2);
    }

    @Test
    void aHamletIsCoveredFromTheThresholdOnAndNamedWithinFivePointsOfIt() {
        land.hamlet("A", "77001", box(105, 0, 105.1, 0.01));
        land.hamlet("B", "77001", box(105, 0.01, 105.1, 0.02));
        land.hamlet("C", "77001", box(105, 0.02, 105.1, 0.03));
        land.footprint(mast, "OWN", "4G", box(105, 0, 105.084, 0.01));
        land.footprint(mast, "OWN", "4G", box(105, 0.01, 105.086, 0.02));
        land.footprint(mast, "OWN", "4G", box(105, 0.02, 105.091, 0.03));

        var hamlets = of("77").hamlets();

        assertThat(hamlets).extracting(HamletCoverage::covered).containsExactly(false, false, true);
        assertThat(hamlets).extracting(HamletCoverage::nearThreshold).containsExactly(false, true, true);
    }

    @Test
    void withoutASettledAreaTheHallDecidesElseTheCentre() {
        land.pointHamlet("HALL", "77001", "POINT(105.01 0.01)", "POINT(105.19 0.19)");
        land.pointHamlet("CENTRE", "77001", null, "POINT(105.19 0.19)");
        land.footprint(mast, "OWN", "4G", box(105, 0, 105.02, 0.02));

        var answer = of("77");

        assertThat(answer.hamlets()).extracting(HamletCoverage::code).containsExactly("CENTRE", "HALL");
        assertThat(answer.hamlets()).extracting(HamletCoverage::covered).containsExactly(false, true);
        assertThat(answer.hamlets()).extracting(HamletCoverage::part).containsOnlyNulls();
        assertThat(answer.judgedBy(Rule.CENTRE_POINT)).isEqualTo(2);
        assertThat(answer.judgedBy(Rule.SETTLED_AREA)).isZero();
    }

    @Test
    void technologiesAndOperatorsCanBeChosen() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        land.footprint(mast, "OWN", "2G", box(105, 0, 105.1, 0.1));
        land.footprint(mast, "OWN", "4G", box(105, 0, 105.05, 0.1));
        land.footprint(mast, "OTHER", "3G", box(105, 0, 105.07, 0.1));

        assertThat(part(List.of(), List.of())).isCloseTo(0.7, within(1e-6));
        assertThat(part(List.of("2G"), List.of())).isEqualTo(1);
        assertThat(part(List.of(), List.of("OWN"))).isCloseTo(0.5, within(1e-6));
        assertThat(part(List.of("5G"), List.of("OTHER"))).isZero();
        assertThatExceptionOfType(UnknownTechnology.class).isThrownBy(() -> part(List.of("6G"), List.of()));
        assertThatExceptionOfType(UnknownOperator.class).isThrownBy(() -> part(List.of(), List.of("NOBODY")));
    }

    @Test
    void whichTechnologiesCountDependsOnTheDay() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        land.footprint(mast, "OWN", "3G", box(105, 0, 105.1, 0.1));
        jdbc.sql("""
                        update coverage.rule set valid_to = '2027-12-31'""").update();
        jdbc.sql("""
                        insert into coverage.rule (technologies, threshold, near_margin, source, valid_from)
                        values (array['4G', '5G'], 0.95, 0.05, 'a test', '2028-01-01')""").update();

        assertThat(of("77").covered()).isEqualTo(1);
        var later = LocalDate.of(2028, 1, 1);
        var answer = coverage.of("77", new AsOf(later, later, later), List.of(), List.of());
        assertThat(answer.covered()).isZero();
        assertThat(answer.technologies()).containsExactly("4G", "5G");
        assertThat(answer.rule().threshold()).isEqualTo(0.95);
    }

    @Test
    void onlyStationsOnAirCount() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        UUID station = land.footprint(mast, "OWN", "4G", box(105, 0, 105.1, 0.1));

        land.onAir(station, DAY, null);
        assertThat(of("77").covered()).isEqualTo(1);
        land.onAir(station, DAY.plusDays(1), null);
        assertThat(of("77").covered()).isZero();
        land.onAir(station, null, DAY);
        assertThat(of("77").covered()).isEqualTo(1);
        land.onAir(station, null, DAY.minusDays(1));
        assertThat(of("77").covered()).isZero();
    }

    @Test
    void stationsOfARetiredMastDoNotCountButThoseOfARestrictedOneDo() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        land.footprint(mast, "OWN", "4G", box(105, 0, 105.1, 0.1));

        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED' where id = ?")
                .param(mast)
                .update();
        assertThat(today("77").covered()).isEqualTo(1);
        jdbc.sql("update asset.asset set status = 'RETIRED', retired_on = '2025-07-01' where id = ?")
                .param(mast)
                .update();
        assertThat(today("77").covered()).isZero();
    }

    @Test
    void aStationEnteredTodayWasNotKnownYesterday() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        jdbc.sql("""
                        insert into asset.station (asset_id, operator, technology, range_m, on_air_from)
                        values (?, 'OWN', '4G', 50000, '2020-01-01')""").param(mast).update();

        var yesterday = new AsOf(DAY, DAY, LocalDate.now(AsOf.ZONE).minusDays(1));
        assertThat(of("77").covered()).isEqualTo(1);
        assertThat(coverage.of("77", yesterday, List.of(), List.of()).covered()).isZero();
    }

    @Test
    void hamletsBelongByTheRegisterAndNotByGeometry() {
        land.area("77002", "COMMUNE", "77", box(105.2, 0, 105.3, 0.2));
        land.hamlet("HERE", "77001", box(105.25, 0, 105.26, 0.1));

        assertThat(of("77001").total()).isEqualTo(1);
        assertThat(of("77002").total()).isZero();
        assertThat(of("77").hamlets().get(0).communeName()).isEqualTo("area 77001");
    }

    @Test
    void anUnknownAreaIsRefused() {
        assertThatExceptionOfType(UnknownArea.class).isThrownBy(() -> of("78"));
    }

    private HamletCoverage onlyHamlet() {
        assertThat(of("77").hamlets()).hasSize(1);
        return of("77").hamlets().get(0);
    }

    private double part(List<String> technologies, List<String> operators) {
        Double part = coverage.of("77", day(DAY), technologies, operators)
                .hamlets()
                .get(0)
                .part();
        assertThat(part).isNotNull();
        return part == null ? Double.NaN : part;
    }

    private Coverage of(String area) {
        return coverage.of(area, day(DAY), List.of(), List.of());
    }

    private Coverage today(String area) {
        return coverage.of(area, new AsOf(DAY, DAY, LocalDate.now(AsOf.ZONE)), List.of(), List.of());
    }

    private static AsOf day(LocalDate day) {
        return new AsOf(day, day, LocalDate.now(AsOf.ZONE));
    }
}
