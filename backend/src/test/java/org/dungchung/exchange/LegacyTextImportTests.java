package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.exchange.reading.HeadTable.Column;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.support.Ogr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of the time before Unicode, and of offices that still live in it. */
@ExchangeTest
class LegacyTextImportTests {

    private static final String LIST = """
            Mã cột,Tên cột,Kinh độ,Vĩ độ
            CM-01,Cột ấp Tân Duyệt,105.1,9.1
            CM-02,"Trạm Năm Căn, thị trấn Đầm Dơi",105.2,9.1
            """;

    @Autowired
    ImportBench bench;

    @Autowired
    FileHeads heads;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"tcvn3", "vni", "windows-1258"})
    void aTextIsGuessedShownAndReadWhenDeclared(String encoding) {
        byte[] file = OldText.bytes(encoding, LIST);
        FileHead head = head(file);

        assertThat(head.encoding()).isEqualTo(encoding);
        assertThat(head.columns()).extracting(Column::name).containsExactly("Mã cột", "Tên cột", "Kinh độ", "Vĩ độ");
        assertThat(head.columns().get(1).samples())
                .containsExactly("Cột ấp Tân Duyệt", "Trạm Năm Căn, thị trấn Đầm Dơi");

        ImportRun run = bench.run(ImportBench.PLANNER, spec("csv", ",'encoding':'%s'".formatted(encoding)), file);
        assertThat(run.created()).isEqualTo(2);
        assertThat(names()).containsExactly("Cột ấp Tân Duyệt", "Trạm Năm Căn, thị trấn Đầm Dơi");
    }

    /** One column was typed in .VnTime, another in Unicode: the workbook does not say. */
    @Test
    void aColumnOfASheetMayBeInAFont() {
        byte[] file = SheetBook.of(book -> {
            Worksheet list = book.newWorksheet("a");
            SheetBook.row(list, 0, LegacyLetters.TCVN3.fromUnicode("Mã cột"), "Tên", "Địa chỉ", "Kinh độ", "Vĩ độ");
            SheetBook.row(list, 1, "C1", LegacyLetters.TCVN3.fromUnicode("Trạm Năm Căn"), "Cà Mau", 105.1, 9.1);
        });
        FileHead head = head(file);

        assertThat(head.encoding()).isEqualTo("tcvn3");
        assertThat(head.columns().get(0).name()).isEqualTo("Mã cột");

        ImportRun run = bench.run(ImportBench.PLANNER, spec("xlsx", ""), file);
        assertThat(run.notes()).extracting(ImportRun.Note::rule).contains("columns-in-a-font");
        assertThat(jdbc.sql("select code || ' ' || name || ', ' || address from asset.asset")
                        .query(String.class)
                        .single())
                .isEqualTo("C1 Trạm Năm Căn, Cà Mau");
    }

    /** As MapInfo and ArcView of the nineties left them: no .cpg, no language in the header. */
    @ParameterizedTest
    @ValueSource(strings = {"tcvn3", "vni", "windows-1258"})
    void theAttributesOfAShapefileMayBeInAFont(String encoding) throws Exception {
        byte[] file = shapefile(encoding);

        ImportRun run = bench.run(ImportBench.PLANNER, spec("shapefile", ""), file);

        assertThat(run.created()).isEqualTo(2);
        assertThat(names()).containsExactly("Cột ấp Tân Duyệt", "Trạm Năm Căn");
    }

    private byte[] shapefile(String encoding) throws IOException, InterruptedException {
        String feature =
                "{'type':'Feature','properties':{'ma':'C%d','ten':'%s'},'geometry':{'type':'Point','coordinates':[105.%d,9]}}";
        String json = "{'type':'FeatureCollection','features':[%s,%s]}"
                .formatted(feature.formatted(1, "Cột ấp Tân Duyệt", 1), feature.formatted(2, "Trạm Năm Căn", 2));
        Ogr.write(json.replace('\'', '"'), folder.resolve("list.shp"), "-lco", "ENCODING=UTF-8");
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            for (String part : List.of("list.shp", "list.dbf")) {
                zip.putNextEntry(new ZipEntry(part));
                byte[] content = Files.readAllBytes(folder.resolve(part));
                content = OldText.replaced(content, "Cột ấp Tân Duyệt", encoding);
                zip.write(OldText.replaced(content, "Trạm Năm Căn", encoding));
            }
        }
        return written.toByteArray();
    }

    private static String spec(String format, String more) {
        return "{'format':'%s','target':'masts'%s}".formatted(format, more);
    }

    private List<String> names() {
        return jdbc.sql("select name from asset.asset order by code")
                .query(String.class)
                .list();
    }

    private FileHead head(byte[] file) {
        var head = new AtomicReference<@Nullable FileHead>();
        currentCaller.run(
                ImportBench.PLANNER, () -> head.set(heads.read(new ByteArrayInputStream(file), "a.csv", null)));
        return Objects.requireNonNull(head.get());
    }
}
