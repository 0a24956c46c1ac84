package org.dungchung.report.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dungchung.indicator.Breakdown;
import org.dungchung.indicator.Breaking;
import org.dungchung.indicator.Cut;
import org.junit.jupiter.api.Test;

/** Communes by their places: 0 and 1 in one province, 2 and 3 in another, 4 and 5 in a third. */
class WithheldGroundsTests {

    private static final List<List<Integer>> PROVINCES = List.of(List.of(0, 1), List.of(2, 3), List.of(4, 5));

    @Test
    void aProvinceThatHidesNothingIsShown() {
        assertThat(withheld(Set.of(), 40, 40, 40, 40, 40, 40)).isEmpty();
    }

    @Test
    void oneHiddenCommuneIsWorkedOutOfItsProvince() {
        assertThat(withheld(Set.of(0, 2), 4, 40, 40, 40, 40, 40)).containsOnly(0, 1);
    }

    @Test
    void twoHiddenCommunesOfFewUnitsAreToo() {
        assertThat(withheld(Set.of(0, 1, 2, 4), 2, 2, 3, 40, 3, 40)).containsOnly(0, 1, 2);
    }

    @Test
    void twoOfEnoughUnitsAreNot() {
        assertThat(withheld(Set.of(0, 1), 4, 4, 40, 40, 40, 40)).isEmpty();
    }

    @Test
    void whatIsLeftOverOfTheTotalIsNotOneCommuneEither() {
        assertThat(withheld(Set.of(0, 1, 2), 4, 40, 4, 40, 40, 40)).containsOnly(0, 1);
    }

    private static Set<Integer> withheld(Set<Integer> small, long... units) {
        LocalDate day = LocalDate.parse("2024-06-30");
        var breakdown = new Breakdown(
                "mast-sharing", null, day, day, day, Cut.COMMUNE, true, null, 0, 0, null, List.of(), 0, null);
        var counts = java.util.Arrays.stream(units).boxed().toList();
        return WithheldGrounds.of(PROVINCES, new Breaking.Shown(breakdown, small, counts));
    }
}
