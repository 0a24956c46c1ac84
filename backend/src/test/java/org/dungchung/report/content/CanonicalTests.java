package org.dungchung.report.content;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.dungchung.indicator.Text;
import org.dungchung.report.content.Column.Total;
import org.junit.jupiter.api.Test;

class CanonicalTests {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");

    @Test
    void theSameReportIsTheSameBytesWhereverItIsWritten() {
        String here = Canonical.write(content());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(Canonical.write(content())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void membersStandInTheirOrderAndNumbersAreTheShortestDecimals() {
        assertThat(Canonical.write(content()))
                .startsWith("{\"asked\":{\"area\":\"96\",\"areaName\":\"Cà Mau\",\"boundaries\":\"2024-06-30\"")
                .contains("\"knownAt\":\"2024-07-01T10:00:00.123456Z\"")
                .contains("\"switches\":{\"a\":1,\"b\":[2,3]}")
                .contains("[\"x\",1,0.1173,0.00001,null]")
                .contains("[\"y\",200000000000000000000,2,0.3333333333333333,true]")
                .doesNotContain("E-", ": ", "small\":false");
    }

    @Test
    void whatWasWrittenIsReadAndWrittenTheSame() {
        String written = Canonical.write(content());
        assertThat(Canonical.write(Canonical.read(written))).isEqualTo(written);
    }

    @Test
    void theHashIsThatOfTheBytes() {
        assertThat(Canonical.sha256("Cà Mau"))
                .isEqualTo(Canonical.sha256("C\u00e0 Mau"))
                .isNotEqualTo(Canonical.sha256("Ca\u0300 Mau"));
        assertThat(Canonical.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void totalsAddDecimalsAndDivideSums() {
        List<Column> columns = List.of(
                new Column("key", text("k"), Column.Type.TEXT, true, null),
                new Column("a", text("a"), Column.Type.NUMBER, false, Total.SUM),
                new Column("b", text("b"), Column.Type.NUMBER, false, Total.SUM),
                new Column("r", text("r"), Column.Type.RATIO, false, new Total(List.of("a", "b"))));
        var rows = List.of(
                new Row(asList("x", 0.1, 1, 0.1), false),
                new Row(asList("y", 0.2, 2, 0.1), false),
                new Row(asList("z", null, null, null), false));
        assertThat(Section.of("s", text("s"), null, columns, rows).total())
                .containsExactly(null, new BigDecimal("0.3"), new BigDecimal("3"), 0.3 / 3);
        assertThat(Section.of("s", text("s"), null, columns, List.of()).total()).isEmpty();
    }

    @Test
    void ofASmallRowThePublicIsToldTheKeyAlone() {
        Section section = Section.of(
                "s",
                text("s"),
                null,
                List.of(
                        new Column("key", text("k"), Column.Type.TEXT, true, null),
                        new Column("a", text("a"), Column.Type.NUMBER, false, Total.SUM)),
                List.of(new Row(asList("x", 4), true), new Row(asList("y", 40), false)));
        Section shown = section.forThePublic();
        assertThat(shown.rows().get(0).cells()).containsExactly("x", null);
        assertThat(shown.rows().get(1).cells()).containsExactly("y", 40);
        assertThat(shown.total()).containsExactly(null, new BigDecimal("44"));
    }

    private static Content content() {
        var switches = new LinkedHashMap<String, Object>(Map.of("b", List.of(2, 3)));
        switches.put("a", 1);
        List<Column> columns = List.of(
                new Column("key", text("Khóa"), Column.Type.TEXT, true, null),
                new Column("n", text("Số"), Column.Type.NUMBER, false, null),
                new Column("m", text("Số"), Column.Type.NUMBER, false, null),
                new Column("r", text("Tỷ lệ"), Column.Type.RATIO, false, null),
                new Column("yes", text("Đạt"), Column.Type.YES_NO, false, null));
        var rows = List.of(
                new Row(asList("x", 1L, 0.1173, 1e-5, null), false),
                new Row(asList("y", new BigDecimal("2E+20"), 2.0, 1.0 / 3, true), false));
        return new Content(
                Content.FORMAT,
                "some",
                text("Báo cáo"),
                new Asked("96", "Cà Mau", DAY, DAY, DAY, Instant.parse("2024-07-01T10:00:00.123456Z"), null, null),
                List.of(new Content.Definition("mast-sharing", 2, text("Cột"), switches)),
                List.of(Section.of("s", text("Bảng"), null, columns, rows)),
                null);
    }

    private static Text text(String vi) {
        return new Text(vi, vi + " (en)");
    }
}
