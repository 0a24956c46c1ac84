package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DbaseTextTests {

    @Test
    void aLongTextIsDividedAtBlanksAndNothingOfItIsLost() {
        String reasons = "Chủ sở hữu: Không có doanh nghiệp nào mang tên này (Đơn vị); "
                .repeat(20)
                .strip();

        assertThat(DbaseText.pieces(reasons))
                .hasSizeGreaterThan(5)
                .allSatisfy(piece -> assertThat(bytes(piece)).isBetween(1, 254));
        assertThat(String.join(" ", DbaseText.pieces(reasons))).isEqualTo(reasons);
    }

    @Test
    void whatHasNoBlankIsDividedBetweenLetters() {
        String word = "ượ😀".repeat(100);

        assertThat(DbaseText.pieces(word))
                .allSatisfy(piece -> assertThat(bytes(piece)).isLessThanOrEqualTo(254));
        assertThat(String.join("", DbaseText.pieces(word))).isEqualTo(word);
        assertThat(DbaseText.pieces("")).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"code, true", "MA_COT_123, true", "MA_COT_1234, false", "mã, false"})
    void aTitleHasTenLettersOfAsciiAtMost(String title, boolean fits) {
        assertThat(DbaseText.isTitle(title)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "LY_DO, true",
        "REASON2, true",
        "Lý do từ chối 12, true",
        "LY_DO1, false",
        "LY_DO_NGUNG, false",
        "Lý do, false"
    })
    void theColumnsOfReasonsAreKnownByTheirTitles(String title, boolean known) {
        assertThat(ReasonColumn.is(title)).isEqualTo(known);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
