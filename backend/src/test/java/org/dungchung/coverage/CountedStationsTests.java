package org.dungchung.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.dungchung.coverage.Countryside.box;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dungchung.coverage.HamletCoverage.Reason;
import org.dungchung.platform.AsOf;
import org.junit.jupiter.api.Test;

/** Which stations count: technology and operator, on air on the day, on what stands, and known by then. */
class CountedStationsTests extends CoverageCase {

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
    void aHamletThatIsNotCoveredSaysWhy() {
        land.hamlet("H", "77001", box(105, 0, 105.1, 0.1));
        land.pointHamlet("P", "77001", null, "POINT(105.05 0.05)");
        assertThat(reasons()).containsExactly(Reason.NO_STATION, Reason.POINT_NOT_REACHED);
        UUID station = land.footprint(mast, "OWN", "4G", box(105, 0, 105.1, 0.1));
        land.onAir(station, DAY.plusDays(1), null);
        assertThat(reasons()).containsExactly(Reason.PLANNED_ONLY, Reason.PLANNED_ONLY);
        assertThat(coverage.of("77", day(DAY), List.of("2G"), List.of()).hamlets())
                .extracting(HamletCoverage::reason)
                .as("planned for another technology")
                .containsExactly(Reason.NO_STATION, Reason.POINT_NOT_REACHED);
        land.onAir(land.footprint(mast, "OTHER", "4G", box(105, 0, 105.02, 0.1)), DAY, null);
        assertThat(reasons()).containsExactly(Reason.PART_TOO_SMALL, Reason.PLANNED_ONLY);
        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED' where id = ?")
                .param(mast)
                .update();
        assertThat(reasons())
                .as("what is planned on restricted assets is told nobody")
                .containsExactly(Reason.PART_TOO_SMALL, Reason.POINT_NOT_REACHED);
        land.onAir(station, DAY, null);
        assertThat(reasons()).containsExactly(null, null);
    }

    private List<Reason> reasons() {
        return of("77").hamlets().stream().map(HamletCoverage::reason).toList();
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
}
