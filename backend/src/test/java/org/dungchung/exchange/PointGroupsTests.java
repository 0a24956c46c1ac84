package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers with their unit, and points that group thousands, as lists of this country write them. */
@ExchangeTest
class PointGroupsTests {

    private static final String LINES = "{'format':'csv','target':'pole-lines','createOrganisations':true}";
    private static final String HEAD = "code;owner;heightM;lengthM;poles;rentVndPerMonth;wkt\n";
    private static final String ROUTE = "LINESTRING(105 9,105.01 9)";

    @Autowired
    ImportBench bench;

    private ImportRun run(String... rows) {
        var file = new StringBuilder(HEAD);
        for (String row : rows) {
            file.append(row).append(';').append(ROUTE).append('\n');
        }
        return bench.run(LINES, file.toString());
    }

    @Test
    void aNumberMayHaveItsUnit() {
        ImportRun run = run("L1;ALPHA;8m;1200 m;30 cột;", "L2;ALPHA;8,5 mét;900M;12;500000 đồng", "L3;ALPHA;8 km;;;");
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(4L, "not-a-number"));
        assertThat(bench.count("asset.asset where height_m = 8 and length_m = 1200 and poles = 30"))
                .isEqualTo(1);
        assertThat(
                        bench.count(
                                "asset.asset where height_m = 8.5 and length_m = 900 and (attributes ->> 'rentVndPerMonth')::numeric = 500000"))
                .isEqualTo(1);
    }

    @Test
    void aColumnOfGroupsIsOfThousandsWhereTheFileWritesDecimalCommas() {
        ImportRun run =
                run("L1;ALPHA;8,5;1.200;1.000;500.000", "L2;ALPHA;8;12.350;1.250;1.250.000", "L3;ALPHA;7.500;900;30;");
        assertThat(run.created()).isEqualTo(3);
        assertThat(
                        bench.count(
                                "asset.asset where length_m = 1200 and poles = 1000 and (attributes ->> 'rentVndPerMonth')::numeric = 500000"))
                .isEqualTo(1);
        assertThat(
                        bench.count(
                                "asset.asset where length_m = 12350 and poles = 1250 and (attributes ->> 'rentVndPerMonth')::numeric = 1250000"))
                .isEqualTo(1);
        assertThat(bench.count("asset.asset where height_m = 7.5"))
                .as("no pole is 7,500 m high")
                .isEqualTo(1);
        assertThat(run.notes())
                .filteredOn(note -> note.rule().equals("points-group-thousands"))
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .contains("lengthM", "poles", "rentVndPerMonth")
                        .doesNotContain("heightM"));
    }

    @Test
    void aPointDividesDecimalsWhereTheColumnShowsIt() {
        ImportRun run = run("L1;ALPHA;8;1.200;1.250;", "L2;ALPHA;8;12.5;2.5;");
        assertThat(bench.count("asset.asset where length_m = 12.5 or length_m = 1.2"))
                .isZero();
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "poles", "1.250", "not-whole"), tuple(3L, "poles", "2.5", "not-whole"));
        assertThat(run.read()).isEqualTo(run.accepted() + run.refused());
    }

    @Test
    void withoutAnySignOfTheHabitAPointDividesDecimals() {
        assertThat(run("L1;ALPHA;8;1.200;30;").notes())
                .extracting(ImportRun.Note::rule)
                .doesNotContain("points-group-thousands");
        assertThat(bench.count("asset.asset where length_m = 1.2")).isEqualTo(1);
    }
}
