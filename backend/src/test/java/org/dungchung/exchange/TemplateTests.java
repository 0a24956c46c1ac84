package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.template.Templates;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.crs.CoordinateSystems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** A template that is filled in is imported without a word about its columns. */
@ExchangeTest
class TemplateTests {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Autowired
    ImportBench bench;

    @Autowired
    Templates templates;

    @Autowired
    ImportTargets targets;

    @BeforeEach
    void organisations() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
        bench.organisation("BLUE", "NETWORK_OPERATOR");
    }

    @Test
    void aFilledInTemplateNeedsNoMappingAndItsWordsAreUnderstood() {
        byte[] filled = fill(
                template("masts", Language.VI),
                Map.of(
                        "Mã", "CM-007",
                        "Chủ sở hữu", "PINK",
                        "Kinh độ *", "105.15",
                        "Vĩ độ *", "9.17",
                        "Chiều cao (m)", "42.5",
                        "Cho dùng chung", "có",
                        "Trạng thái", "Dự kiến",
                        "Ngày xây dựng", "30/06/2023"));

        ImportRun run = bench.run(ImportBench.PLANNER, "{'format':'xlsx','target':'masts'}", filled);

        assertThat(bench.refusals(run)).isEmpty();
        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.count(
                        "asset.asset where code = 'CM-007' and status = 'PLANNED' and offered and height_m = 42.5"
                                + " and built_on = '2023-06-30'"))
                .isEqualTo(1);
    }

    @Test
    void wordsOfAKindAreUnderstoodInAnySheetWithDiacriticsOrWithout() {
        bench.run("{'format':'csv','target':'masts'}", "code,owner,x,y\nM1,PINK,105,9\n");

        ImportRun run = bench.run(
                "{'format':'csv','target':'tenancies'}",
                "assetKind,asset,organisation,reportedBy\ncot ang ten,M1,BLUE,Cả hai bên\nMAST,M1,PINK,owner\n");

        assertThat(bench.refusals(run)).isEmpty();
        assertThat(run.created()).isEqualTo(2);
    }

    @Test
    void everyTargetHasATemplateInBothLanguagesWhoseColumnsAreKnownAgain() {
        for (ImportTargets.Described target : targets.describe()) {
            for (Language language : Language.values()) {
                String sheet = sheet(template(target.target(), language));
                assertThat(sheet)
                        .as(target.target())
                        .contains("<dataValidation ")
                        .doesNotContain("\"null\"");
                assertThat(texts(sheet))
                        .as(target.target())
                        .map(head -> known(head, target.fields()))
                        .isEqualTo(target.fields().stream()
                                .map(field -> List.of(field.name()))
                                .toList());
            }
        }
    }

    /** The fields that a column of this title feeds in an import without a mapping. */
    private static List<String> known(String head, List<TargetField> fields) {
        var columns = new ColumnMap(
                fields.stream().map(TargetField::wanted).toList(),
                Map.of(),
                new ColumnMap.Layout(',', null, "EPSG:4326"));
        return columns.fieldsOf(head).stream().map(i -> fields.get(i).name()).toList();
    }

    /** Each target's own words for what it shares with others: the place in which a duct lies is no area. */
    @Test
    void aColumnIsCalledAsItIsCalledThere() {
        assertThat(texts(sheet(template("ducts", Language.VI))))
                .contains("Ống mẹ")
                .doesNotContain("Mã cấp trên");
        assertThat(texts(sheet(template("areas", Language.VI))))
                .contains("Mã cấp trên")
                .doesNotContain("Ống mẹ");
    }

    @Test
    void sharersThatWereFilledInAreTenants() {
        byte[] filled = fill(
                template("masts", Language.VI),
                Map.of(
                        "Mã", "CM-008",
                        "Chủ sở hữu", "PINK",
                        "Đơn vị dùng chung", "BLUE",
                        "Kinh độ *", "105.15",
                        "Vĩ độ *", "9.17"));

        bench.run(ImportBench.PLANNER, "{'format':'xlsx','target':'masts'}", filled);

        assertThat(bench.count("sharing.tenancy t join asset.asset a on a.id = t.asset_id"
                        + " where a.code = 'CM-008' and t.organisation = 'BLUE'"))
                .isEqualTo(1);
    }

    @Test
    void peopleOfAGridCanBeFilledIn() {
        byte[] filled = fill(
                template("population-grid", Language.VI),
                Map.of("Số người trong ô *", "12", "Kinh độ *", "105.15", "Vĩ độ *", "9.17"));

        ImportRun run = bench.run(ImportBench.PLANNER, "{'format':'xlsx','target':'population-grid'}", filled);

        assertThat(run).extracting(ImportRun::read, ImportRun::refused).containsExactly(1L, 0L);
    }

    /** What cannot be in the registry of a test is another thing, as is a mast that nobody knows; but how each cell is written is right. */
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:4326", "EPSG:9209", "EPSG:3405"})
    void theExamplesOfTheGuideAreWrittenAsTheImportReads(String system) {
        for (ImportTargets.Described target : targets.describe()) {
            byte[] template = template(target.target(), Language.EN, system);
            Map<String, String> examples = examples(template);
            assertThat(examples).as(target.target()).isNotEmpty();

            ImportRun run = bench.run(
                    ImportBench.PLANNER,
                    "{'format':'xlsx','target':'%s','crs':'%s','level':'COMMUNE'}".formatted(target.target(), system),
                    fill(template, examples));

            assertThat(run.read()).as(target.target()).isEqualTo(1);
            assertThat(bench.refusals(run))
                    .as(target.target())
                    .extracting(Finding::rule)
                    .allMatch(rule -> rule.startsWith("unknown-"));
        }
    }

    @Test
    void theFirstVertexIsNumberOne() {
        assertThat(examples(template("pole-lines", Language.EN))).containsEntry("Number of the vertex", "1");
    }

    /** The last column of the second sheet by its first; what is required and may be anything has a word of ours. */
    private static Map<String, String> examples(byte[] template) {
        String guide = java.util.Objects.requireNonNull(parts(template).get("xl/worksheets/sheet2.xml"));
        var examples = new TreeMap<String, String>();
        for (String row : guide.split("<row ", -1)) {
            List<String> cells = texts(row);
            if (cells.size() == 6 && !cells.get(0).equals("Column")) {
                boolean anything = cells.get(5).isEmpty() && !cells.get(1).isEmpty();
                examples.put(cells.get(0), anything ? "any" : cells.get(5));
            }
        }
        return examples;
    }

    private static List<String> texts(String part) {
        return Pattern.compile("<is><t[^>]*?(?:/>|>([^<]*)</t>)")
                .matcher(part)
                .results()
                .map(cell -> cell.group(1) == null
                        ? ""
                        : HtmlUtils.htmlUnescape(cell.group(1).replace("&apos;", "'")))
                .toList();
    }

    private static String sheet(byte[] template) {
        return java.util.Objects.requireNonNull(parts(template).get(SHEET));
    }

    private byte[] template(String target, Language language) {
        return template(target, language, "EPSG:4326");
    }

    private byte[] template(String target, Language language, String system) {
        var out = new ByteArrayOutputStream();
        try {
            templates.write(target, language, CoordinateSystems.of(system), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a row into the first sheet, as a person does; the cells by the titles above them. */
    private static byte[] fill(byte[] template, Map<String, String> cells) {
        var parts = new TreeMap<>(parts(template));
        String sheet = sheet(template);
        var row = new StringBuilder("<row r=\"2\">");
        var columns = Pattern.compile("<c r=\"([A-Z]+)1\"[^>]*><is><t[^>]*>([^<]*)</t>")
                .matcher(sheet);
        while (columns.find()) {
            String cell = cells.get(HtmlUtils.htmlUnescape(columns.group(2)));
            if (cell != null) {
                row.append("<c r=\"%s2\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(columns.group(1), cell));
            }
        }
        parts.put(SHEET, sheet.replace("</sheetData>", row + "</row></sheetData>"));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> parts(byte[] book) {
        var parts = new TreeMap<String, String>();
        try {
            Path file = Files.createTempFile("template", ".xlsx");
            Files.write(file, book);
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] part = zip.getInputStream(entry).readAllBytes();
                    parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
