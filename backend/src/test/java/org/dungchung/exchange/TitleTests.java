package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.exchange.reading.ColumnMap;
import org.junit.jupiter.api.Test;

/** The titles under which columns leave lead back to their fields, in each language and at each length. */
class TitleTests {

    /** Of a title that leaves nowhere. */
    private static final List<String> NONE = List.of("none");

    private static final Set<String> TARGETS = ColumnTitle.all().stream()
            .filter(title -> !title.targets().equals(NONE))
            .flatMap(title -> title.targets().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    private static final List<Function<ColumnTitle, String>> SPELLINGS =
            List.of(ColumnTitle::en, ColumnTitle::vi, ColumnTitle::shortEn, ColumnTitle::shortVi);

    @Test
    void everyTitleIsThatOfItsFieldAndOfNoOther() {
        for (String target : TARGETS) {
            List<TargetField> fields = TargetFields.of(target);
            var columns = new ColumnMap(
                    fields.stream().map(TargetField::wanted).toList(),
                    Map.of(),
                    new ColumnMap.Layout(',', null, "EPSG:4326"));
            titlesOf(target, fields)
                    .forEach(title -> SPELLINGS.forEach(spelling -> assertThat(columns.fieldsOf(spelling.apply(title)))
                            .as("%s: %s", target, spelling.apply(title))
                            .map(i -> fields.get(i).name())
                            .isEqualTo(title.column() == null ? List.of(title.field()) : List.of())));
        }
    }

    @Test
    void whoeverMapsColumnsIsToldEveryTitleOfAFieldOnce() {
        TargetField kind = TargetFields.of("tenancies").stream()
                .filter(field -> field.name().equals("assetKind"))
                .findFirst()
                .orElseThrow()
                .withTitles();

        assertThat(kind.aliases()).containsExactly("kind", "Asset kind", "Loại công trình", "assetkind", "loai_ct");
    }

    @Test
    void noTwoColumnsOfAFileAreCalledAlike() {
        for (String target : TARGETS) {
            for (Function<ColumnTitle, String> spelling : SPELLINGS) {
                assertThat(titlesOf(target, TargetFields.of(target)).map(spelling))
                        .as(target)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void shortTitlesFitIntoATableOfDbase() {
        assertThat(ColumnTitle.all().stream().flatMap(title -> Stream.of(title.shortEn(), title.shortVi())))
                .allMatch(title -> title.matches("[a-z][a-z0-9_]{0,9}"));
    }

    private static Stream<ColumnTitle> titlesOf(String target, List<TargetField> fields) {
        var names = fields.stream().map(TargetField::name).collect(Collectors.toSet());
        return ColumnTitle.all().stream()
                .filter(title -> (title.targets().isEmpty() || title.targets().equals(NONE))
                        ? names.contains(title.field())
                        : title.targets().contains(target));
    }
}
