package org.dungchung.report.form;

import static java.util.Arrays.asList;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dungchung.indicator.Text;
import org.dungchung.platform.Watermark;
import org.dungchung.report.content.Asked;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Column.Total;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Picture;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;

/** A report of three communes, two of them small, and a hundred rows more. */
final class Sample {

    static final String DIACRITICS = "Ấp Đường Cày, xã Hưng Mỹ – ỷ ẫ ợ ữ ể ễ Ặ";

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");
    private static final Watermark MARK = new Watermark("planner", null, Instant.parse("2026-12-02T03:04:05Z"), "r-1");

    private Sample() {}

    static List<String> everything(Printed printed) {
        var all = new ArrayList<String>(List.of(DIACRITICS, printed.sha256()));
        for (Section section : printed.content().sections()) {
            section.rows().forEach(row -> all.addAll(printed.cells(section, row)));
            if (!section.total().isEmpty()) {
                all.addAll(printed.total(section));
            }
        }
        return all;
    }

    /** Letters and digits without what lines and columns put between them. */
    static String plain(String text) {
        return text.replaceAll("[\\s.…]+", "");
    }

    static byte[] made(Form form, Printed printed) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(printed, out);
        return out.toByteArray();
    }

    static Printed printed(Content content, boolean vietnamese) {
        String written = Canonical.write(content);
        return Handout.printed(written, Canonical.sha256(written), vietnamese ? "vi" : "en", MARK);
    }

    static Content content() {
        List<Column> columns = List.of(
                new Column("cell", text("Mã"), Column.Type.TEXT, true, null),
                new Column("cellName", text("Tên"), Column.Type.TEXT, true, null),
                new Column("numerator", text("Dùng chung"), Column.Type.NUMBER, false, Total.SUM),
                new Column("denominator", text("Tổng số"), Column.Type.NUMBER, false, Total.SUM),
                new Column(
                        "ratio",
                        text("Tỷ lệ"),
                        Column.Type.RATIO,
                        false,
                        new Total(List.of("numerator", "denominator"))));
        List<Row> communes = List.of(
                new Row(asList("=1+1", "Xã Một", 1, 3, 1.0 / 3), true),
                new Row(asList("96002", DIACRITICS, 60, 1200, 0.05), false),
                new Row(asList("96003", new Text("Ngoài mọi xã", "Outside"), 40, 40, 1.0), true));
        List<Column> list = List.of(
                new Column("key", text("Mã"), Column.Type.TEXT, true, null),
                new Column("day", text("Ngày"), Column.Type.DAY, false, null),
                new Column("yes", text("Đạt"), Column.Type.YES_NO, false, null));
        List<Row> rows = IntStream.range(0, 100)
                .mapToObj(number -> new Row(asList("T-" + number, DAY, number % 2 == 0), false))
                .toList();
        var ground =
                new Picture.Ground("96002", "Hai", 0.05, false, "POLYGON((105 9, 105.2 9, 105.2 9.2, 105 9.2, 105 9))");
        return new Content(
                Content.FORMAT,
                "sharing-ratios",
                text("Báo cáo tỷ lệ sử dụng chung"),
                new Asked("96", "Tỉnh Cà Mau", DAY, DAY, DAY, Instant.parse("2024-06-30T17:00:00Z"), null, null),
                List.of(new Content.Definition("mast-sharing", 2, text("Cột được tính là dùng chung khi …"), Map.of())),
                List.of(
                        Section.of("communes.mast-sharing", text("Theo xã"), text("Ghi chú"), columns, communes),
                        Section.of("list", new Text("Danh sách dài", "List (en)"), null, list, rows)),
                new Picture(text("Bản đồ"), false, List.of(ground)));
    }

    static Text text(String vi) {
        return new Text(vi, vi + " (en)");
    }
}
