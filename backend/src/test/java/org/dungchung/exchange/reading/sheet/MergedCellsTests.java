package org.dungchung.exchange.reading.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dungchung.exchange.reading.UnreadableFile;
import org.junit.jupiter.api.Test;

class MergedCellsTests {

    @Test
    void aFewRangesThatSpanTheSheetManyTimesAreRefused() {
        var merged = new MergedCells();
        for (int column = 0; column < 9; column++) {
            merged.add(column, 1, 1_048_576);
        }
        assertThatThrownBy(() -> merged.add(0, 1, 1_048_576))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("merged cells");
    }
}
