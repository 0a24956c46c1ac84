package org.dungchung.report.frozen;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dungchung.indicator.Text;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ComparisonTests {

    private static final Text WORDS = new Text("x", "x");
    private static final int MANY = 60_000;

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void manyRowsOfOneKeyAreToldApartByTheirPlaceInNoTimeWorthSpeakingOf() {
        var comparison = Comparison.of(new UUID(0, 1), content(MANY), new UUID(0, 2), content(MANY + 1));
        assertThat(comparison.same()).isEqualTo(MANY);
        assertThat(comparison.sections())
                .singleElement()
                .satisfies(section -> assertThat(section.lines())
                        .singleElement()
                        .satisfies(line -> {
                            assertThat(line.in()).isEqualTo("AFTER");
                            assertThat(line.key()).containsExactly("M1", "#" + (MANY + 1));
                        }));
    }

    private static Content content(int count) {
        LocalDate day = LocalDate.parse("2024-06-30");
        var columns = List.of(
                new Column("code", WORDS, Column.Type.TEXT, true, null),
                new Column("places", WORDS, Column.Type.NUMBER, false, null));
        List<Row> rows = IntStream.range(0, count)
                .mapToObj(number -> new Row(asList("M1", number), false))
                .toList();
        return new Content(
                Content.FORMAT,
                "contract-gaps",
                WORDS,
                new Asked(null, null, day, day, day, Instant.EPOCH, null, null),
                List.of(),
                List.of(Section.of("missing", WORDS, null, columns, rows)),
                null);
    }
}
