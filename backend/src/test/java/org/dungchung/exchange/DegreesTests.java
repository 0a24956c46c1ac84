package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Longitudes and latitudes as offices write them. */
class DegreesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "105°9'8.6\"Đ | 9°10'36.5\"B",
                "105°9'8,6\"E | 9°10'36,5\"N",
                "E 105 9 8,6 | N 9 10 36,5",
                "105º09′08.6″ | 9º10′36.5″",
                "105° 9’ 8,6'' Đông | 9° 10’ 36,5'' Bắc",
                "105 độ 9 phút 8,6 giây Đông | 9 độ 10 phút 36,5 giây bắc",
                "105 9 8.6 | 9 10 36.5",
                "Đ: 105°09'08,6\" | B: 09°10'36,5\"",
                "105°9.14333'E | 9°10.60833'N",
                "105.152389°D | 9,176806°B",
                "105.152389 | 9°10'36.5\"",
                "105°9'8.6\" East | 9°10'36.5\" North"
            })
    void areReadAsTheyAreMeant(String x, String y) throws BadValue {
        assertThat(DegreePair.isWritten(x, y)).isTrue();
        assertThat(DegreePair.read(x, y, null)).containsExactly(new double[] {105.152389, 9.176806}, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"75°W | 12°S", "75°T | 12° Nam", "-75°0' | -12°0'"})
    void westAndSouthAreNegative(String x, String y) throws BadValue {
        assertThat(DegreePair.read(x, y, null)).containsExactly(-75, -12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "105°9'Đ | 9°10'N | ambiguous-direction",
                "105.15 | 9°10'N | ambiguous-direction",
                "9°10'B | 105°9'Đ | swapped-axes",
                "9°10'N | 105°9'E | swapped-axes",
                "105°60'E | 9°10'N | not-an-angle",
                "105°9'8\"7 | 9°10'N | not-an-angle",
                "E105°9'E | 9°10'N | not-an-angle",
                "105°9'E | chín độ | not-a-number",
                "105°9'E | #N/A | not-a-number",
            })
    void whatMayMeanSomethingElseIsRefused(String x, String y, String rule) {
        var refusal = catchThrowableOfType(BadValue.class, () -> DegreePair.read(x, y, null));
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"105.345", "1 014 879,826", "571499.782", "1e5", "-9.5", "1.5E+2", "", "9,934"})
    void aNumberIsNoAngle(String cell) {
        assertThat(Degrees.isWritten(cell)).isFalse();
    }

    @Test
    void aDayMayComeWithATimeOrAsACount() throws BadValue {
        for (String cell : new String[] {"2023-06-30T00:00:00Z", "30/6/2023 00:00", "45107", "2023/06/30 07:30:00"}) {
            assertThat(CellText.day(cell)).isEqualTo("2023-06-30");
        }
        assertThat(catchThrowableOfType(BadValue.class, () -> CellText.day("2023"))
                        .rule())
                .isEqualTo("not-a-day");
    }
}
