package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dungchung.geo.crs.CoordinateSystems;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The reference files can be read, and nothing that others rely on is missing from them. */
class ReferenceDataTests {

    @Test
    void everyProvinceHasAnAxisThatCanBeUsed() throws IOException {
        var provinces = read("provinces");
        var former = read("former-provinces");

        assertThat(column(provinces, "code")).hasSize(34).doesNotHaveDuplicates();
        assertThat(column(former, "code")).hasSize(63).doesNotHaveDuplicates();
        assertThat(column(provinces, "code")).containsAll(column(former, "successor"));
        for (String axis : Set.copyOf(column(former, "axis"))) {
            assertThat(CoordinateSystems.of(axis).isGeographic()).isFalse();
        }
        assertThat(column(provinces, "axis"))
                .allMatch(axis -> column(former, "axis").contains(axis));
    }

    @Test
    void everyTargetBelongsToAPlanAndHasANumberOrAText() throws IOException {
        assertThat(column(read("plans"), "plan")).containsExactly("000", "001", "002", "003", "004");
        assertThat(Set.copyOf(column(read("targets"), "plan"))).hasSize(5);
        for (NamedCsvRecord target : read("targets")) {
            LocalDate.parse(target.getField("date"));
            assertThat(target.getField("wording")).isNotBlank();
            switch (target.getField("kind")) {
                case "TARGET" -> {
                    Double.parseDouble(target.getField("value"));
                    assertThat(target.getField("comparator")).isIn("AT_LEAST", "MORE_THAN");
                }
                case "MEASURED" -> {
                    Double.parseDouble(target.getField("value"));
                    assertThat(target.getField("comparator")).isEmpty();
                }
                default ->
                    assertThat(target.getField("kind") + target.getField("value"))
                            .isEqualTo("TEXT");
            }
        }
    }

    @Test
    void onlyTheFirstColumnOfCaMauWasMeasured() throws IOException {
        var measured = read("targets").stream()
                .filter(target -> target.getField("kind").equals("MEASURED"))
                .toList();
        assertThat(Set.copyOf(column(measured, "plan"))).containsExactly("002");
        assertThat(Set.copyOf(column(measured, "date"))).containsExactly("2023-06-30");
        assertThat(measured)
                .filteredOn(target -> target.getField("indicator").equals("mast-sharing"))
                .extracting(target -> target.getField("value"))
                .containsExactly("0.1174");
    }

    @Test
    void eachYearHasItsHolidays() throws IOException {
        var days = column(read("holidays"), "day");
        assertThat(days).doesNotHaveDuplicates().isSorted();
        var perYear = days.stream()
                .map(LocalDate::parse)
                .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
        assertThat(perYear.keySet())
                .containsExactlyInAnyOrder(
                        2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(perYear.values()).allMatch(count -> count >= 10);
    }

    @Test
    void everyRuleIsANumberWithItsSource() throws IOException {
        for (NamedCsvRecord rule : read("rules")) {
            assertThat(Integer.parseInt(rule.getField("value"))).isPositive();
            assertThat(rule.getField("source")).isNotBlank();
        }
        assertThat(read("rules"))
                .anyMatch(rule -> rule.getFields().subList(0, 4).equals(List.of("24", "answer", "7", "WORKING_DAYS")));
    }

    private static List<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).toList();
    }

    private static List<NamedCsvRecord> read(String name) throws IOException {
        var file = new ClassPathResource("gis-data/reference/" + name + ".csv");
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }
}
