package org.dungchung.report.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.SheetText;
import org.dungchung.platform.Watermark;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of a report one below the other, numbers unrounded with a decimal point, in UTF-8 with a mark. */
@Component
class CsvForm implements Form {

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(Printed printed, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(text);
        if (!printed.marked().isEmpty()) {
            csv.writeComment(Watermark.comment(printed.marked()));
        }
        csv.writeRecord(printed.say(printed.content().title()));
        for (Map.Entry<String, String> line : printed.asked()) {
            csv.writeRecord(line.getKey(), SheetText.safe(line.getValue()));
        }
        printed.content().definitions().forEach(one -> csv.writeRecord(printed.definition(one)));
        printed.content().sections().forEach(section -> section(printed, section, csv));
        csv.flush();
    }

    private static void section(Printed printed, Section section, CsvWriter csv) {
        csv.writeRecord("");
        csv.writeRecord(printed.say(section.title()));
        if (section.note() != null) {
            csv.writeRecord(printed.say(section.note()));
        }
        csv.writeRecord(section.columns().stream()
                .map(column -> printed.say(column.title()))
                .toList());
        for (Row row : section.rows()) {
            csv.writeRecord(cells(printed, row.cells()));
        }
        if (!section.total().isEmpty()) {
            List<String> total = cells(printed, section.total());
            total.set(0, printed.say("form.total"));
            csv.writeRecord(total);
        }
    }

    private static List<String> cells(Printed printed, List<@Nullable Object> cells) {
        var said = new ArrayList<String>();
        for (Object cell : cells) {
            said.add(said(printed, cell));
        }
        return said;
    }

    private static String said(Printed printed, @Nullable Object cell) {
        return cell instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : SheetText.safe(printed.wording().words(cell));
    }
}
