package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.exchange.reading.HeadTable.Column;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workbooks as offices send them. */
@ExchangeTest
class SheetImportTests {

    private static final String MASTS = "{'format':'xlsx','target':'masts','createOrganisations':true}";

    @Autowired
    ImportBench bench;

    @Autowired
    FileHeads heads;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    JdbcClient jdbc;

    /**
     * <pre>
     *   (1) a sheet of words alone
     *   (2) DANH SÁCH CỘT ... (merged)
     *       (empty)
     *       Mã cột (merged) | Chủ sở hữu (merged) | Tọa độ (merged)     | Chiều cao | Ngày sử dụng
     *                       |                     | Kinh độ  | Vĩ độ    |           |
     * </pre>
     */
    private static byte[] office() {
        return SheetBook.of(book -> {
            Worksheet words = book.newWorksheet("Ghi chú");
            words.value(0, 0, "Số liệu do Sở lập");
            Worksheet list = book.newWorksheet("Cột ăng ten");
            list.value(0, 0, "DANH SÁCH CỘT ĂNG TEN NĂM 2025");
            list.range(0, 0, 0, 5).merge();
            header(list, 2);
            mast(list, 4, "CM-01", 105.1 + 0.2, 30);
            mast(list, 5, "CM-02", 105.4, 0.1 + 0.2);
        });
    }

    private static void header(Worksheet list, int row) {
        String[] names = {"Mã cột", "Chủ sở hữu", "Tọa độ", "", "Chiều cao", "Ngày sử dụng"};
        for (int column = 0; column < names.length; column++) {
            list.value(row, column, names[column]);
        }
        list.value(row + 1, 2, "Kinh độ");
        list.value(row + 1, 3, "Vĩ độ");
        list.range(row, 0, row + 1, 0).merge();
        list.range(row, 2, row, 3).merge();
    }

    private static void mast(Worksheet list, int row, String code, double x, double height) {
        list.value(row, 0, code);
        list.value(row, 1, "Viễn thông Cà Mau");
        list.value(row, 2, x);
        list.value(row, 3, 9.1);
        list.value(row, 4, height);
        list.value(row, 5, LocalDate.of(2019, 3, 1));
        list.style(row, 5).format("dd/mm/yyyy").set();
    }

    @Test
    void aListBelowTitlesWithAHeaderOfTwoMergedRowsInTheSecondSheet() {
        ImportRun run = bench.run(ImportBench.PLANNER, MASTS, office());

        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(2L, 2L);
        assertThat(jdbc.sql(
                                "select given_x || ' ' || height_m || ' ' || in_use_from from asset.asset where code = 'CM-02'")
                        .query(String.class)
                        .single())
                .isEqualTo("105.4 0.3 2019-03-01");
    }

    @Test
    void aRowIsNumberedAsInTheSheet() {
        byte[] file = SheetBook.of(book -> {
            Worksheet list = book.newWorksheet("a");
            header(list, 5);
            mast(list, 9, "CM-01", 9, 30);
            list.value(9, 3, 105.1);
        });

        assertThat(bench.refusals(bench.run(ImportBench.PLANNER, MASTS, file)))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10L, "swapped-axes"));
    }

    @Test
    void aSheetIsNamedOrNumbered() {
        for (String sheet : new String[] {"'Cột ăng ten'", "'2'", "2"}) {
            assertThat(bench.run(
                                    ImportBench.PLANNER,
                                    MASTS.replace("}", ",'mode':'dry-run','sheet':" + sheet + "}"),
                                    office())
                            .accepted())
                    .isEqualTo(2);
        }
        var refusal = catchThrowableOfType(
                UnreadableFile.class,
                () -> bench.run(ImportBench.PLANNER, MASTS.replace("}", ",'sheet':'Trạm'}"), office()));
        assertThat(refusal.rule()).isEqualTo("unknown-part");
        assertThat(refusal.facts()).containsEntry("parts", "Ghi chú, Cột ăng ten");
    }

    @Test
    void withoutAKnownColumnWhatIsMissingIsSaid() {
        byte[] file = SheetBook.of(book -> {
            Worksheet list = book.newWorksheet("a");
            list.value(0, 0, "Tiêu đề");
            list.value(1, 0, "P");
            list.value(1, 1, "Q");
            list.value(2, 0, "p");
            list.value(2, 1, "q");
        });
        var refusal = catchThrowableOfType(UnreadableFile.class, () -> bench.run(ImportBench.PLANNER, MASTS, file));

        assertThat(refusal.rule()).isEqualTo("missing-column");
        assertThat(refusal.getMessage()).contains("P, Q");
    }

    @Test
    void theBeginningOfAWorkbookIsShownWithoutASpecification() {
        FileHead head = head(office(), null);

        assertThat(head.format()).isEqualTo("xlsx");
        assertThat(head.parts()).containsExactly("Ghi chú", "Cột ăng ten");
        assertThat(head.rows()).isEqualTo(2);
        assertThat(head.columns())
                .extracting(Column::name)
                .containsExactly("Mã cột", "Chủ sở hữu", "Kinh độ", "Vĩ độ", "Chiều cao", "Ngày sử dụng");
        assertThat(head.columns().get(2).samples()).containsExactly("105.3", "105.4");
        assertThat(head(office(), ImportSpec.parse("{\"sheet\":\"1\"}")).columns())
                .extracting(Column::name)
                .containsExactly("Số liệu do Sở lập");
    }

    private FileHead head(byte[] file, @Nullable ImportSpec spec) {
        var head = new AtomicReference<FileHead>();
        currentCaller.run(
                ImportBench.PLANNER, () -> head.set(heads.read(new ByteArrayInputStream(file), "a.bin", spec)));
        return java.util.Objects.requireNonNull(head.get());
    }
}
