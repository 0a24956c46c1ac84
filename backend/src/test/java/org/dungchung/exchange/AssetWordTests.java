package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dungchung.asset.AssetKind;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.exchange.writing.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Category and structure are words of lists, however people write them; another word costs no row. */
@ExchangeTest
class AssetWordTests {

    private static final String MASTS = "{'format':'csv','target':'masts','createOrganisations':true}";

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @Autowired
    ImportTargets targets;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "dây néo, GUYED",
        "Dây Co, GUYED",
        "day co, GUYED",
        "Cột dây néo, GUYED",
        "Tự đứng, SELF_SUPPORTING",
        "tu dung, SELF_SUPPORTING",
        "self supporting, SELF_SUPPORTING",
        "Monopole, MONOPOLE",
        "cột đơn, MONOPOLE",
        "Đơn thân, MONOPOLE",
        "nguỵ trang, CAMOUFLAGED",
        "Thân thiện môi trường, CAMOUFLAGED",
        "trên mái, ROOFTOP",
        "trên công trình, ROOFTOP",
        "ROOFTOP, ROOFTOP",
    })
    void aStructureIsUnderstoodAsPeopleWriteIt(String written, String code) {
        ImportRun run = bench.run(MASTS, "Mã,owner,x,y,Kết cấu\nM1,ALPHA,105,9," + written + "\n");
        assertThat(run).extracting(ImportRun::created, ImportRun::warnings).containsExactly(1L, 0L);
        assertThat(structureOf("M1")).isEqualTo(code);
    }

    @Test
    void aWordThatIsInNoListIsKeptAndSaid() {
        ImportRun run = bench.run(MASTS, """
                code,owner,x,y,structure,category
                M1,ALPHA,105,9,đa năng,a2B
                M2,ALPHA,105.1,9,,N1
                """);
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(2L, 0L);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "structure", "đa năng", "unknown-structure"),
                        tuple(3L, "category", "N1", "unknown-category"));
        assertThat(bench.count("asset.asset where structure = 'đa năng' and category = 'A2b'"))
                .isOne();
    }

    @Test
    void aFileInVietnameseSaysTheWordsAndComesBackUnchanged() {
        bench.run(MASTS, """
                code,owner,x,y,structure,status,backupPower
                M1,ALPHA,105,9,GUYED,ACTIVE,BOTH
                M2,ALPHA,105.1,9,đa năng,PLANNED,
                """);
        byte[] file = exports.file("masts", "csv", Language.VI);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains(",Dây néo,", ",đa năng,", ",Dự kiến,", "ắc quy và máy phát điện")
                .doesNotContain("GUYED", "PLANNED", "BOTH");
        assertThat(new String(exports.file("masts", "csv", Language.EN), StandardCharsets.UTF_8))
                .contains(",GUYED,", ",PLANNED,", "BOTH");
        assertThat(bench.run(ImportBench.PLANNER, "{'format':'csv','target':'masts'}", file))
                .extracting(ImportRun::refused, ImportRun::unchanged)
                .containsExactly(0L, 2L);
    }

    @Test
    void everyWordOfAListLeadsBackToItsCodeAndToNoOther() throws BadValue {
        for (ImportTargets.Described target : targets.describe()) {
            for (TargetField field : target.fields()) {
                for (String code : field.words().keySet()) {
                    for (String word : field.saying(code).toList()) {
                        assertThat(CellText.oneOf(word, field))
                                .as("%s.%s: %s", target.target(), field.name(), word)
                                .isEqualTo(code);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void importsFormsAndTheDatabaseKnowTheSameWords(AssetKind kind) {
        assertThat(listed("v_categories", kind)).isEqualTo(kind.categories());
        assertThat(listed("v_structures", kind)).isEqualTo(kind.structures());
        String target = targets.describe().stream()
                .map(ImportTargets.Described::target)
                .filter(id -> id.startsWith(
                        kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                                + (kind == AssetKind.TRENCH ? "es" : "s")))
                .findFirst()
                .orElseThrow();
        assertThat(limits(target, "category")).isEqualTo(kind.categories());
        assertThat(limits(target, "structure")).isEqualTo(kind.structures());
    }

    private List<String> limits(String target, String field) {
        return targets.fieldsOf(target).stream()
                .filter(one -> one.name().equals(field))
                .flatMap(one ->
                        Arrays.stream(Objects.requireNonNull(one.limits()).split("\\|", -1)))
                .toList();
    }

    private List<String> listed(String function, AssetKind kind) {
        return jdbc.sql("select unnest(asset." + function + "(?))")
                .param(kind.name())
                .query(String.class)
                .list();
    }

    @Test
    void freeTextsOfEarlierDaysAreNamedAndOthersLeft() {
        bench.run(MASTS, "code,owner,x,y\nM1,ALPHA,105,9\nM2,ALPHA,105.1,9\nM3,ALPHA,105.2,9\n");
        jdbc.sql("""
                update asset.asset a set structure = w.structure, category = w.category
                  from (values ('M1', 'Dây co', 'a2B'), ('M2', 'đa năng', 'A9'), ('M3', 'GUYED', 'A2b')) w (code, structure, category)
                 where a.code = w.code""").update();
        jdbc.sql("call asset.name_words()").update();
        assertThat(jdbc.sql("select code || ' ' || structure || ' ' || category from asset.asset order by code")
                        .query(String.class)
                        .list())
                .containsExactly("M1 GUYED A2b", "M2 đa năng A9", "M3 GUYED A2b");
        int version = jdbc.sql("select version from asset.asset where code = 'M1'")
                .query(Integer.class)
                .single();
        jdbc.sql("call asset.name_words()").update();
        assertThat(bench.count("asset.asset where code = 'M1' and version = " + version))
                .as("a second time changes nothing")
                .isOne();
    }

    private String structureOf(String code) {
        return jdbc.sql("select structure from asset.asset where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
