package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dungchung.exchange.reading.HeadTable.Column;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workbooks as Excel wrote them until 2003. */
@ExchangeTest
class OldSheetTests {

    private static final String MASTS = "{'format':'xls','target':'masts'}";

    @Autowired
    ImportBench bench;

    @Autowired
    FileHeads heads;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void owner() {
        bench.organisation("VNPT", "NETWORK_OPERATOR");
    }

    /** A sheet of words, a hidden one, and a list below a title with merged owners, days, formulas and a number that a text holds. */
    private static byte[] office() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            row(book.createSheet("Ghi chú").createRow(0), "Số liệu do Sở lập");
            row(book.createSheet("Nháp").createRow(0), "Mã cột", "Chủ sở hữu", "Kinh độ", "Vĩ độ", "Chiều cao", "Tên");
            book.setSheetHidden(1, true);
            HSSFSheet list = book.createSheet("Cột");
            row(list.createRow(0), "DANH SÁCH CỘT ĂNG TEN");
            row(list.createRow(2), "Mã cột", "Chủ sở hữu", "Kinh độ", "Vĩ độ", "Chiều cao", "Ngày sử dụng");
            row(list.createRow(3), "C1", "VNPT", 105.1 + 0.2, 9.1, 30.0, LocalDate.of(2019, 3, 1));
            row(list.createRow(4), "C2", "", 105.4, "9,2", 30.0, "01/03/2019");
            list.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            list.getRow(4).getCell(4).setCellFormula("15*3");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            list.getRow(3).getCell(5).setCellStyle(style);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(written);
        }
        return written.toByteArray();
    }

    private static void row(Row row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            var cell = row.createCell(column);
            if (cells[column] instanceof Double number) {
                cell.setCellValue(number);
            } else if (cells[column] instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (!cells[column].equals("")) {
                cell.setCellValue((String) cells[column]);
            }
        }
    }

    @Test
    void anOldWorkbookIsReadAsANewOne() throws IOException {
        ImportRun run = bench.run(ImportBench.PLANNER, MASTS, office());

        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(2L, 2L);
        assertThat(jdbc.sql(
                                "select code || ' ' || owner || ' ' || given_x || ' ' || given_y || ' ' || height_m || ' ' || in_use_from from asset.asset order by code")
                        .query(String.class)
                        .list())
                .containsExactly("C1 VNPT 105.3 9.1 30 2019-03-01", "C2 VNPT 105.4 9.2 45 2019-03-01");
    }

    @Test
    void itsBeginningIsShown() throws IOException {
        FileHead head = head(office());

        assertThat(head.format()).isEqualTo("xls");
        assertThat(head.parts()).containsExactly("Ghi chú", "Cột");
        assertThat(head.part()).isEqualTo("Cột");
        assertThat(head.columns())
                .extracting(Column::name)
                .containsExactly("Mã cột", "Chủ sở hữu", "Kinh độ", "Vĩ độ", "Chiều cao", "Ngày sử dụng");
        assertThat(head.columns().get(1).samples()).containsExactly("VNPT", "VNPT");
    }

    @Test
    void whatIsNoneIsRefusedInWords() throws IOException {
        byte[] whole = office();
        byte[] start = Arrays.copyOf(whole, 3000);
        byte[] word = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 a letter".getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] file : new byte[][] {start, word, locked(), new byte[0]}) {
            assertThat(catchThrowableOfType(UnreadableFile.class, () -> bench.run(ImportBench.PLANNER, MASTS, file))
                            .rule())
                    .isEqualTo("not-this-format");
        }
    }

    private static byte[] locked() throws IOException {
        var written = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook()) {
            row(book.createSheet("a").createRow(0), "code");
            book.write(written);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return written.toByteArray();
    }

    private FileHead head(byte[] file) {
        var head = new AtomicReference<@Nullable FileHead>();
        currentCaller.run(
                ImportBench.PLANNER, () -> head.set(heads.read(new ByteArrayInputStream(file), "a.xls", null)));
        return Objects.requireNonNull(head.get());
    }
}
