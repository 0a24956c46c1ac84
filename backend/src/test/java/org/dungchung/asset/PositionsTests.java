package org.dungchung.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PositionsTests {

    private static final List<Double> CA_MAU = List.of(105.1524, 9.1768);
    private static final List<Double> IN_METRES = List.of(571499.782, 1014879.826);

    @Test
    void aLineIsToldInTheAxisOfItsProvinceAndBack() {
        var metres = told(null, "EPSG:9207", List.of(CA_MAU, CA_MAU));
        assertThat(metres).hasSize(2);
        assertThat(metres.get(1).get(0)).isCloseTo(IN_METRES.get(0), within(0.01));
        assertThat(metres.get(1).get(1)).isCloseTo(IN_METRES.get(1), within(0.01));

        var degrees = told("EPSG:9207", null, metres);
        assertThat(degrees.get(0).get(0)).isCloseTo(CA_MAU.get(0), within(1e-8));
        assertThat(degrees.get(0).get(1)).isCloseTo(CA_MAU.get(1), within(1e-8));
    }

    @Test
    void betweenTwoAxesAndWithinOneSystem() {
        var zone = told("EPSG:9207", "EPSG:3405", List.of(IN_METRES));
        assertThat(told("EPSG:3405", "EPSG:9207", zone).get(0).get(0)).isCloseTo(IN_METRES.get(0), within(0.001));
        assertThat(told("EPSG:9207", "EPSG:9207", List.of(IN_METRES))).containsExactly(IN_METRES);
    }

    @Test
    void whatIsSwappedOrNoPairIsSaidByItsNumber() {
        assertThatThrownBy(() -> told("EPSG:9207", null, List.of(IN_METRES, List.of(1014879.826, 571499.782))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("positions[1]")
                .hasMessageContaining("swapped");
        assertThatThrownBy(() -> told(null, null, List.of(List.of(105.0))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("positions[0]");
        assertThatThrownBy(() -> told(null, null, null)).isInstanceOf(InvalidInput.class);
    }

    private static List<List<Double>> told(
            @Nullable String from, @Nullable String to, @Nullable List<List<Double>> positions) {
        var told = new Positions(from, to, positions).told().positions();
        return told == null ? List.of() : told;
    }
}
