package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dungchung.exchange.returning.RefusedFile;
import org.dungchung.exchange.writing.Language;
import org.dungchung.identity.CurrentCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands above the header of a list comes back with its refused rows, and does not hinder the next reading. */
@ExchangeTest
class TitleRowsAgainTests {

    private static final String TITLE = "DANH SÁCH CỘT ĂNG TEN NĂM 2026";

    @Autowired
    ImportBench bench;

    @Autowired
    RefusedFile refused;

    @Autowired
    CurrentCaller currentCaller;

    @BeforeEach
    void owner() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
    }

    @Test
    void ofAText() {
        String spec = "{'format':'csv','target':'masts'}";
        String head = TITLE + ",,,\n\"Đơn vị: Sở, kèm công văn 12\",,,\n";
        ImportRun first = bench.run(spec, head + "code,owner,x,y\nM1,Không ai,105,9\nM2,PINK,105.1,9\n");

        String back = new String(file(first), StandardCharsets.UTF_8);
        assertThat(back.lines().map(line -> line.replace("\ufeff", "")))
                .startsWith(TITLE + ",,,", "\"Đơn vị: Sở, kèm công văn 12\",,,", "code,owner,x,y,Lý do từ chối");
        assertThat(bench.run(spec, back.replace("Không ai", "PINK")).created()).isEqualTo(1);
    }

    @Test
    void ofASheetWithAHeaderOfTwoRows() throws IOException {
        byte[] book = SheetBook.of(content -> {
            var sheet = content.newWorksheet("Cột");
            SheetBook.row(sheet, 0, TITLE);
            sheet.range(0, 0, 0, 3).merge();
            SheetBook.row(sheet, 2, null, "Biểu số 3");
            SheetBook.row(sheet, 4, "Mã cột", "Chủ sở hữu", "Tọa độ");
            SheetBook.row(sheet, 5, null, null, "Kinh độ", "Vĩ độ");
            SheetBook.row(sheet, 6, "M1", "PINK", 500, 9);
        });
        String spec = "{'format':'xlsx','target':'masts'}";
        ImportRun first = bench.run(ImportBench.PLANNER, spec, book);

        byte[] back = file(first);
        assertThat(titles(back))
                .startsWith(TITLE, "", "Mã cột", "M1")
                .hasSize(5)
                .last()
                .asString()
                .startsWith("# dungchung");
        ImportRun again = bench.run(ImportBench.PLANNER, spec, back);
        assertThat(bench.refusals(again)).extracting(Finding::rule).containsExactly("outside-crs");
        assertThat(titles(file(again)).subList(0, 4))
                .as("and once more")
                .isEqualTo(titles(back).subList(0, 4));
    }

    private static List<String> titles(byte[] book) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
        }
    }

    private byte[] file(ImportRun run) {
        var out = new ByteArrayOutputStream();
        currentCaller.run(ImportBench.PLANNER, () -> {
            try {
                refused.write(run.id(), Language.VI, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }
}
