package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dungchung.indicator.Cell.Counted;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    @Test
    void aSmallCellTakesTheNextSmallestWithItSoThatTheWholeDoesNotTellIt() {
        assertThat(hidden(cell(20, 20), cell(3, 3), cell(9, 9), cell(7, 7))).containsExactly("1", "3");
    }

    @Test
    void twoSmallCellsOfEnoughUnitsHideEachOther() {
        assertThat(hidden(cell(20, 20), cell(3, 3), cell(2, 2))).containsExactly("1", "2");
        assertThat(hidden(cell(20, 20), cell(1, 1), cell(2, 2), cell(8, 8))).containsExactly("1", "2", "3");
    }

    @Test
    void whatIsTheAskersOwnIsShownAndHidesNothing() {
        assertThat(hidden(cell(3, 0), cell(30, 12))).isEmpty();
        assertThat(hidden(cell(3, 0), cell(30, 4), cell(50, 50))).containsExactly("1", "2");
    }

    @Test
    void aHiddenCellHasNoNumbers() {
        assertThat(Suppression.of(List.of(cell("A", 4, 4))))
                .containsExactly(new Cell("A", null, null, null, null, true));
        assertThat(Suppression.of(List.of(cell("A", 5, 5)))).containsExactly(new Cell("A", null, 1L, 5L, 0.2, false));
    }

    /** Whoever knows the whole and what is shown knows of the hidden only their sum: of two cells or more, and of five units or more, unless all are hidden. */
    @RepeatedTest(200)
    void nothingSmallIsShownOrLeft(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var cells = new ArrayList<Counted>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            long others = random.nextInt(9);
            cells.add(cell(Integer.toString(i), others + random.nextInt(3), others));
        }
        List<Cell> shown = Suppression.of(cells);
        long left = 0;
        int hidden = 0;
        boolean all = true;
        for (int i = 0; i < count; i++) {
            long others = cells.get(i).others();
            if (shown.get(i).suppressed()) {
                hidden++;
                left += others;
            } else {
                assertThat(others == 0 || others >= Suppression.LEAST).isTrue();
                all &= others == 0;
            }
        }
        assertThat(hidden == 0 || all || (hidden >= 2 && left >= Suppression.LEAST))
                .isTrue();
    }

    private static List<String> hidden(Counted... cells) {
        var named = new ArrayList<Counted>();
        for (int i = 0; i < cells.length; i++) {
            named.add(cell(Integer.toString(i), cells[i].units(), cells[i].others()));
        }
        return Suppression.of(named).stream()
                .filter(Cell::suppressed)
                .map(Cell::cell)
                .toList();
    }

    private static Counted cell(long units, long others) {
        return cell("", units, others);
    }

    private static Counted cell(String name, long units, long others) {
        return new Counted(name, null, 1, units, units, others);
    }
}
