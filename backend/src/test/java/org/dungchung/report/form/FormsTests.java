package org.dungchung.report.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.report.form.Sample.content;
import static org.dungchung.report.form.Sample.everything;
import static org.dungchung.report.form.Sample.made;
import static org.dungchung.report.form.Sample.plain;
import static org.dungchung.report.form.Sample.printed;
import static org.dungchung.report.form.Sample.text;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dungchung.report.content.Picture;
import org.dungchung.report.content.Section;
import org.junit.jupiter.api.Test;

/** Every form of one report says the same: three communes, one of them small, and a hundred rows more. */
class FormsTests {

    @Test
    void totalsOfAWorkbookAreFormulasThatGiveTheNumbersOfTheReport() throws IOException {
        Printed printed = printed(content(), true);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made(new XlsxForm(), printed)))) {
            var sheet = book.getSheetAt(1);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            Section section = printed.content().sections().get(0);
            var last = sheet.getRow(sheet.getLastRowNum());
            for (int place = 2; place < 5; place++) {
                Cell cell = last.getCell(place);
                assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .isEqualTo(Double.parseDouble(
                                String.valueOf(section.total().get(place))));
            }
            assertThat(sheet.getRow(3).getCell(0).getCellType())
                    .as("a text that looks like a formula")
                    .isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(book.getSheetAt(0).getRow(6).getCell(1).getStringCellValue())
                    .isEqualTo(printed.sha256());
        }
    }

    @Test
    void whereNumbersAreWithheldTheTotalIsTheWholeAndNoSumOfWhatIsShown() throws IOException {
        Printed printed = printed(content().forThePublic(), true);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made(new XlsxForm(), printed)))) {
            var sheet = book.getSheetAt(1);
            var last = sheet.getRow(sheet.getLastRowNum());
            assertThat(last.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(last.getCell(3).getNumericCellValue()).isEqualTo(1243);
            assertThat(sheet.getRow(3).getCell(3)).isNull();
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).contains("Không công bố");
        }
    }

    @Test
    void theDocumentHasTheAdministrativeFormAndEveryNumber() throws IOException {
        Printed printed = printed(content(), true);
        try (var document = new XWPFDocument(new ByteArrayInputStream(made(new DocxForm(), printed)));
                var extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            assertThat(text)
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Nơi nhận:",
                            "Số: ……/BC-……",
                            "ngày 02 tháng 12 năm 2026",
                            "# dungchung: planner xuất lúc");
            assertThat(text).contains(everything(printed));
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void thePdfHasEveryNumberAndTheRightPagesInItsContents() throws IOException {
        Printed printed = printed(content(), true);
        List<String> pages = pages(made(new PdfForm(), printed));
        String text = String.join(" ", pages);
        for (String one : everything(printed)) {
            assertThat(plain(text)).contains(plain(one));
        }
        assertThat(pages.get(0)).contains("Mục lục", "Trang 1/" + pages.size());
        int second = IntStream.rangeClosed(2, pages.size())
                .filter(page -> plain(pages.get(page - 1)).contains(plain("2. Danh sách")))
                .findFirst()
                .orElseThrow();
        assertThat(plain(pages.get(0))).contains(plain("2. Danh sách dài" + second));
    }

    @Test
    void aTableReadsInEnglishToo() throws IOException {
        Printed printed = printed(content(), false);
        String csv = new String(made(new CsvForm(), printed), UTF_8);
        assertThat(csv)
                .contains("# dungchung: exported by planner".replace("# ", ""))
                .contains("List (en)", "'=1+1,Xã Một,1,3,0.3333333333333333", "Total,,101,1243,");
        assertThat(String.join(" ", pages(made(new PdfForm(), printed)))).contains("33.3333 %", "1,200");
    }

    @Test
    void aMapOfTheCountryHasItsArchipelagosWhateverAreasAreKnown() throws IOException {
        assertThat(islandPixels(true)).isGreaterThan(100);
        assertThat(islandPixels(false)).isZero();
    }

    /** Dark pixels right of all areas and left of the legend: nothing but islands and their names can stand there. */
    private static long islandPixels(boolean country) throws IOException {
        var ground = new Picture.Ground(
                "96", "Cà Mau", 0.25, false, "POLYGON((104.8 8.6, 105.4 8.6, 105.4 9.5, 104.8 9.5, 104.8 8.6))");
        var picture = new Picture(text("Bản đồ"), country, List.of(ground));
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(new MapPicture(picture, printed(content(), true)).png()));
        int from = country ? 400 : MapPicture.WIDTH - 280;
        return IntStream.range(from, MapPicture.WIDTH - 270)
                .mapToLong(x -> IntStream.range(0, MapPicture.HEIGHT)
                        .filter(y -> (image.getRGB(x, y) & 0xff) < 0x60)
                        .count())
                .sum();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        var reader = new PdfReader(pdf);
        var extractor = new PdfTextExtractor(reader);
        var pages = new ArrayList<String>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.add(extractor.getTextFromPage(page));
        }
        return pages;
    }
}
