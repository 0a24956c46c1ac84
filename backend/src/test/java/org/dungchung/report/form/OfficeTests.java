package org.dungchung.report.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dungchung.report.content.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What other programs read in our files: LibreOffice computes the workbook anew, and pdftotext reads the PDF. Run by {@code scripts/soak --office}. */
@EnabledIfSystemProperty(named = "dungchung.office", matches = "yes")
class OfficeTests {

    @TempDir
    Path folder;

    private final Printed printed = Sample.printed(Sample.content(), true);

    @Test
    void libreOfficeComputesTheTotalsOfTheReport() throws Exception {
        write(new XlsxForm(), "r.xlsx");
        run(
                "soffice",
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
                "r.xlsx");
        try (var files = Files.list(folder)) {
            Path sheet = files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
            Section section = printed.content().sections().get(0);
            String last = Files.readAllLines(sheet, UTF_8).stream()
                    .filter(line -> line.startsWith("Cộng,"))
                    .findFirst()
                    .orElseThrow();
            List<String> cells = List.of(last.split(",", -1));
            for (int place = 2; place < 4; place++) {
                assertThat(Double.parseDouble(cells.get(place)))
                        .isEqualTo(Double.parseDouble(
                                String.valueOf(section.total().get(place))));
            }
            assertThat(Double.parseDouble(cells.get(4).replace("%", "")) / 100).isCloseTo(101.0 / 1243, within(1e-12));
        }
    }

    @Test
    void libreOfficeReadsTheDocument() throws Exception {
        write(new DocxForm(), "r.docx");
        run("soffice", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "r.docx");
        assertHoldsEverything(Files.readString(folder.resolve("r.txt"), UTF_8));
    }

    @Test
    void pdftotextReadsThePdf() throws Exception {
        write(new PdfForm(), "r.pdf");
        run("pdftotext", "-layout", "r.pdf", "r.txt");
        assertHoldsEverything(Files.readString(folder.resolve("r.txt"), UTF_8));
    }

    private void assertHoldsEverything(String text) {
        List<String> everything = Sample.everything(printed);
        assertThat(everything).hasSizeGreaterThan(300).allSatisfy(one -> {
            // a cell that is broken into lines has its words apart
            for (String word : one.split("\\s+", -1)) {
                assertThat(text).contains(word);
            }
        });
    }

    private void write(Form form, String name) throws IOException {
        Files.write(folder.resolve(name), Sample.made(form, printed));
    }

    private void run(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
