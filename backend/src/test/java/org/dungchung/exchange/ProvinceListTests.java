package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists as provinces send them: made for people to read, not for machines. */
@ExchangeTest
class ProvinceListTests {

    private static final String MASTS = "{'format':'%s','target':'masts','createOrganisations':true}";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void operators() {
        bench.organisation("VNPT", "NETWORK_OPERATOR");
        bench.organisation("VIETTEL", "NETWORK_OPERATOR");
        bench.organisation("MOBIFONE", "NETWORK_OPERATOR");
    }

    /** As saved from a sheet: titles, a header of two rows, a row of column numbers, degrees, several sharers in a cell. */
    private static final String SAVED_FROM_A_SHEET = """
            UBND TỈNH CÀ MAU;;;;;;
            DANH SÁCH CỘT ĂNG TEN;;;;;;
            ;;;;;;
            Mã cột;Chủ sở hữu;Tọa độ;;Chiều cao (m);Ngày sử dụng;Doanh nghiệp dùng chung
            ;;Kinh độ;Vĩ độ;;;
            (1);(2);(3);(4);(5);(6);(7)
            CM-01;VNPT;"105°9'8,6""Đ";"9°10'36,5""B";42,5;01/03/2019;VIETTEL, MOBIFONE
            CM-02;VNPT;"105°10'Đ";"9°11'B";30;43525;VIETTEL + MOBIFONE
            CM-03;VIETTEL;"105°11'E";"9°12'N";30;01-03-2019 00:00;VNPT; MOBIFONE
            CM-04;VIETTEL;"105°12'Đ";"9°12'N";30;01/03/2019;VNPT/MOBIFONE
            """.replace("VNPT; MOBIFONE", "\"VNPT; MOBIFONE\"");

    @Test
    void aSheetSavedAsTextKeepsItsTitles() {
        ImportRun run = bench.run(
                ImportBench.PLANNER, MASTS.formatted("csv"), SAVED_FROM_A_SHEET.getBytes(StandardCharsets.UTF_8));

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10L, "x", "ambiguous-direction"));
        assertThat(run.created()).isEqualTo(3);
        assertThat(facts())
                .containsExactly(
                        "CM-01 105.152389 9.176806 42.5 2019-03-01",
                        "CM-02 105.166667 9.183333 30 2019-03-01",
                        "CM-03 105.183333 9.200000 30 2019-03-01");
        assertThat(users()).isEqualTo(9);
    }

    private List<String> facts() {
        return jdbc.sql("""
                        select code || ' ' || round(st_x(geometry)::numeric, 6) || ' ' || round(st_y(geometry)::numeric, 6)
                               || ' ' || height_m || ' ' || in_use_from
                          from asset.asset order by code""").query(String.class).list();
    }

    private long users() {
        return bench.count("sharing.tenancy");
    }

    /**
     * <pre>
     *   Mã cột | Chủ sở hữu | Kinh độ | Vĩ độ
     *   CM-01  | VNPT       | 105.1   | 9.1
     *   CM-02  | (merged)   | 105.2   | 9.1
     *          | (merged)   |         |
     *   CM-03  | VIETTEL    | 105.3   | 9.1
     * </pre>
     */
    @Test
    void whatWasMergedDownwardsHoldsForEachRow() {
        byte[] file = SheetBook.of(book -> {
            Worksheet list = book.newWorksheet("Cột");
            SheetBook.row(list, 0, "Mã cột", "Chủ sở hữu", "Kinh độ", "Vĩ độ");
            SheetBook.row(list, 1, "CM-01", "VNPT", 105.1, 9.1);
            SheetBook.row(list, 2, "CM-02", null, 105.2, 9.1);
            SheetBook.row(list, 4, "CM-03", "VIETTEL", 105.3, 9.1);
            list.range(1, 1, 3, 1).merge();
        });
        ImportRun run = bench.run(ImportBench.PLANNER, MASTS.formatted("xlsx"), file);

        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(3L, 3L);
        assertThat(jdbc.sql("select code || owner from asset.asset order by code")
                        .query(String.class)
                        .list())
                .containsExactly("CM-01VNPT", "CM-02VNPT", "CM-03VIETTEL");
    }

    @Test
    void theSheetWhoseHeaderFitsBestIsTaken() {
        byte[] file = SheetBook.of(book -> {
            SheetBook.row(book.newWorksheet("Tổng hợp"), 0, "Mã", "Số cột");
            Worksheet poles = book.newWorksheet("Cột");
            SheetBook.row(poles, 0, "Mã", "Chủ sở hữu", "Kinh độ", "Vĩ độ");
            SheetBook.row(poles, 1, "CM-01", "VNPT", 105.1, 9.1);
        });

        assertThat(bench.run(ImportBench.PLANNER, MASTS.formatted("xlsx"), file).created())
                .isEqualTo(1);
    }
}
