package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.Worksheet;
import org.dungchung.exchange.ImportRun.ReturnSpec;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.dungchung.exchange.returning.RefusedFile;
import org.dungchung.exchange.writing.Language;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.support.Ogr;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said of a file holds for its refused rows too: they are sent again with the same specification, and read as they were. */
@ExchangeTest
class RefusedRowsAgainTests {

    private static final String NAME = "Trạm Năm Căn, thị trấn Đầm Dơi";

    @Autowired
    ImportBench bench;

    @Autowired
    RefusedFile refused;

    @Autowired
    CurrentCaller currentCaller;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void owner() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcvn3", "vni", "windows-1258", "utf-16", "utf-8"})
    void aTextInADeclaredEncoding(String encoding) {
        String list = "Mã cột,Tên cột,Chủ sở hữu,Kinh độ,Vĩ độ\r\nC1,\"" + NAME + "\",Không ai,105.1,9.1\r\n";
        String spec =
                "{'format':'csv','target':'masts','encoding':'%s','columns':{'name':'Tên cột'}}".formatted(encoding);

        ImportRun first = bench.run(ImportBench.PLANNER, spec, bytes(encoding, list));
        String corrected = new String(file(first, Language.VI), StandardCharsets.UTF_8).replace(",Không ai,", ",PINK,");

        taken(bench.run(spec, corrected));
        assertThat(first.returnSpec()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcvn3", "vni", "windows-1258"})
    void featuresInADeclaredEncoding(String encoding) {
        String list = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"C1","name":"%s","owner":"Không ai"},
                 "geometry":{"type":"Point","coordinates":[105.1,9.1]}}]}""".formatted(NAME);
        String spec = "{'format':'geojson','target':'masts','encoding':'%s'}".formatted(encoding);

        ImportRun first = bench.run(ImportBench.PLANNER, spec, bytes(encoding, list));
        String corrected =
                new String(file(first, Language.VI), StandardCharsets.UTF_8).replace("\"Không ai\"", "\"PINK\"");

        taken(bench.run(spec, corrected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcvn3", "vni", "windows-1258"})
    void theTableOfAShapefileInADeclaredEncoding(String encoding) throws Exception {
        Ogr.write(
                feature("'code':'C1','name':'%s'".formatted(NAME), "[1,1]"),
                folder.resolve("list.shp"),
                "-lco",
                "ENCODING=UTF-8");
        byte[] table = OldText.replaced(Files.readAllBytes(folder.resolve("list.dbf")), NAME, encoding);
        Files.write(folder.resolve("list.dbf"), table);
        byte[] file = Zipped.of(folder, "list.shp", "list.dbf");
        bench.commune("FAR", 100, 10, 0.01);
        String spec = "{'format':'shapefile','target':'masts','encoding':'%s'%s}";

        ImportRun first = bench.run(ImportBench.PLANNER, spec.formatted(encoding, ",'territory':'FAR'"), file);
        ImportRun second = bench.run(ImportBench.PLANNER, spec.formatted(encoding, ""), file(first, Language.VI));

        assertThat(first.returnFormat()).isEqualTo("shapefile");
        taken(second);
    }

    @ParameterizedTest
    @CsvSource({"xlsx,2", "xlsx,Danh sách", "gpkg,2", "gpkg,list", "shapefile,2", "shapefile,list"})
    void aSheetOrLayerChosenByNumberOrName(String format, String part) throws Exception {
        bench.commune("FAR", 100, 10, 0.01);
        String spec = "{'format':'%s','target':'masts','%s':'%s'%s}";
        String property = format.equals("xlsx") ? "sheet" : "layer";

        ImportRun first = bench.run(
                ImportBench.PLANNER, spec.formatted(format, property, part, ",'territory':'FAR'"), twoParts(format));
        ImportRun second =
                bench.run(ImportBench.PLANNER, spec.formatted(format, property, part, ""), file(first, Language.EN));

        assertThat(first).extracting(ImportRun::refused, ImportRun::returnSpec).containsExactly(1L, null);
        taken(second);
    }

    @Test
    void anOldWorkbookSaysInWhichFormatItComesBack() throws IOException {
        var written = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Ghi chú");
            var list = book.createSheet("Danh sách");
            cells(list.createRow(0), "Mã cột", "Tên cột", "Kinh độ", "Vĩ độ");
            cells(list.createRow(1), "C1", NAME, "1", "1");
            book.write(written);
        }
        bench.commune("FAR", 100, 10, 0.01);
        String spec = "{'format':'%s','target':'masts','sheet':'2'%s}";

        ImportRun first =
                bench.run(ImportBench.PLANNER, spec.formatted("xls", ",'territory':'FAR'"), written.toByteArray());

        assertThat(first.returnSpec()).isEqualTo(new ReturnSpec("xlsx", "EPSG:4326"));
        taken(bench.run(ImportBench.PLANNER, spec.formatted("xlsx", ""), file(first, Language.VI)));
    }

    /** 141 letters of TCVN3, of which many take two or three bytes in UTF-8: more than a column of a shapefile holds. */
    @Test
    void aShapefileWhoseTextsGrowInUnicodeComesBackAsATableInItsSystem() throws Exception {
        String longName = "ấp Đầm Dơi ".repeat(20).strip();
        Ogr.write(feature("'code':'C1','name':'%s'".formatted("x".repeat(219)), "[1,1]"), folder.resolve("list.shp"));
        String table = new String(Files.readAllBytes(folder.resolve("list.dbf")), StandardCharsets.ISO_8859_1)
                .replace("x".repeat(219), LegacyLetters.TCVN3.fromUnicode(longName));
        Files.write(folder.resolve("list.dbf"), table.getBytes(StandardCharsets.ISO_8859_1));
        bench.commune("FAR", 100, 10, 0.01);

        ImportRun first = bench.run(
                ImportBench.PLANNER,
                "{'format':'shapefile','target':'masts','encoding':'tcvn3','territory':'FAR'}",
                Zipped.of(folder, "list.shp", "list.dbf", "list.prj"));

        assertThat(first.returnSpec()).isEqualTo(new ReturnSpec("csv", "EPSG:4326"));
        assertThat(new String(file(first, Language.VI), StandardCharsets.UTF_8)).contains(longName, "POINT (1 1)");
    }

    @Test
    void longReasonsOfAShapefileStandInSeveralColumnsAndArePassedOver() throws Exception {
        List<String> unknown = List.of("Công ty Một", "Công ty Hai", "Công ty Ba", "Công ty Bốn", "Công ty Năm");
        Ogr.write(
                feature(
                        "'code':'C1','name':'%s','owner':'PINK','sharers':'%s'"
                                .formatted(NAME, String.join(";", unknown)),
                        "[1,1]"),
                folder.resolve("list.shp"),
                "-lco",
                "ENCODING=UTF-8");
        String spec = "{'format':'shapefile','target':'masts'%s}";

        ImportRun first = bench.run(
                ImportBench.PLANNER, spec.formatted(""), Zipped.of(folder, "list.shp", "list.dbf", "list.cpg"));
        byte[] back = file(first, Language.VI);

        assertThat(reasons(back)).contains(unknown);
        String known = String.join(
                ",", unknown.stream().map(name -> "'%s':'PINK'".formatted(name)).toList());
        taken(bench.run(ImportBench.PLANNER, spec.formatted(",'organisations':{%s}".formatted(known)), back));
    }

    /** As GDAL reads them: the columns of reasons one after another. */
    private String reasons(byte[] packed) throws Exception {
        Path file = Zipped.into(folder, packed).resolve("1.shp");
        String said = Ogr.run("ogrinfo", "-ro", "-al", "-geom=NO", file.toString());
        assertThat(said).contains("LY_DO (String) = ", "LY_DO2 (String) = ").doesNotContain("LY_DO9");
        return said.lines()
                .filter(line -> line.matches(" *LY_DO\\d* \\(String\\) = .*"))
                .map(line -> line.substring(line.indexOf("= ") + 2))
                .collect(Collectors.joining(" "));
    }

    private byte[] twoParts(String format) throws IOException, InterruptedException {
        String list = feature("'code':'C1','name':'%s'".formatted(NAME), "[1,1]");
        String other = feature("'note':'x'", "[1,1]");
        return switch (format) {
            case "xlsx" ->
                SheetBook.of(book -> {
                    SheetBook.row(book.newWorksheet("Ghi chú"), 0, "Số liệu do Sở lập");
                    Worksheet sheet = book.newWorksheet("Danh sách");
                    SheetBook.row(sheet, 0, "Mã cột", "Tên cột", "Kinh độ", "Vĩ độ");
                    SheetBook.row(sheet, 1, "C1", NAME, 1, 1);
                });
            case "gpkg" -> {
                Path file = folder.resolve("two.gpkg");
                Ogr.write(other, file, "-nln", "a");
                Ogr.write(list, file, "-update", "-nln", "list");
                yield Files.readAllBytes(file);
            }
            default -> {
                Ogr.write(other, folder.resolve("a.shp"));
                Ogr.write(list, folder.resolve("list.shp"), "-lco", "ENCODING=UTF-8");
                yield Zipped.of(folder, "a.shp", "a.dbf", "list.shp", "list.dbf", "list.cpg");
            }
        };
    }

    private static String feature(String properties, String place) {
        return "{'type':'FeatureCollection','features':[{'type':'Feature','properties':{%s},'geometry':{'type':'Point','coordinates':%s}}]}"
                .formatted(properties, place)
                .replace('\'', '"');
    }

    private static void cells(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] bytes(String encoding, String text) {
        return encoding.startsWith("utf") ? text.getBytes(Charset.forName(encoding)) : OldText.bytes(encoding, text);
    }

    private byte[] file(ImportRun run, Language language) {
        var out = new ByteArrayOutputStream();
        currentCaller.run(ImportBench.PLANNER, () -> {
            try {
                refused.write(run.id(), language, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    private void taken(ImportRun run) {
        assertThat(bench.refusals(run)).isEmpty();
        assertThat(run.created()).isEqualTo(1);
        assertThat(jdbc.sql("select name from asset.asset where code = 'C1'")
                        .query(String.class)
                        .single())
                .isEqualTo(NAME);
    }
}
