package org.dungchung.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.dungchung.coverage.Countryside.box;

import org.dungchung.coverage.HamletCoverage.Rule;
import org.dungchung.territory.UnknownArea;
import org.junit.jupiter.api.Test;

/** How much of a hamlet is covered, and from which part on it counts as covered. */
class CoveredPartTests extends CoverageCase {

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
}
