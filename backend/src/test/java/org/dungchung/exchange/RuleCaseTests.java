package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One row for each rule that no other test shows. */
@ExchangeTest
class RuleCaseTests {

    private static final String MASTS = "{'format':'csv','target':'masts'%s}";

    @Autowired
    ImportBench bench;

    @BeforeEach
    void organisations() {
        bench.organisation("PINK", "NETWORK_OPERATOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "control-character"|                    |M\u0001,PINK,105,9,
                    "decimal-comma"    |,'decimal':'.'      |M1,PINK,105,9,"42,5"
                    "degrees-in-metres"|,'crs':'EPSG:9210'  |M1,PINK,105°06'00",9°12'00",
                    "not-an-angle"     |                    |M1,PINK,105°99'10",9°10'10",
                    """)
    void aCellIsRefused(String rule, String more, String row) {
        ImportRun run = bench.run(MASTS.formatted(more == null ? "" : more), "code,owner,x,y,heightM\n" + row + "\n");

        assertThat(bench.refusals(run)).extracting(Finding::rule).contains(rule.replace("\"", ""));
    }

    @Test
    void aCodeOfMoreThanTwoHundredLettersIsTooLong() {
        assertRefused(
                bench.run(MASTS.formatted(""), "code,owner,x,y\n" + "M".repeat(201) + ",PINK,105,9\n"), "too-long");
    }

    @Test
    void twoPolesWithoutCodesAtOnePlaceAreOne() {
        assertRefused(
                bench.run("{'format':'csv','target':'poles'}", "owner,x,y\nPINK,105,9\nPINK,105,9\n"),
                "duplicate-position");
    }

    @Test
    void aPoleNamedByItsPlaceInTheLineAndByItsPositionIsOne() {
        bench.run(
                "{'format':'csv','target':'pole-lines'}", "code,owner,wkt\nL1,PINK,\"LINESTRING(105 9, 105.01 9)\"\n");
        String poles = "{'format':'csv','target':'poles'}";
        String head = "owner,line,sequence,x,y,heightM\n";
        bench.run(poles, head + "PINK,L1,1,105,9,8\n");

        ImportRun run = bench.run(poles, head + "PINK,L1,1,105.001,9,8\nPINK,,,105,9,9\n");

        assertThat(run.updated()).isOne();
        assertRefused(run, "duplicate-asset");
    }

    @Test
    void aNumberInALineIsTakenOnce() {
        bench.run(
                "{'format':'csv','target':'pole-lines'}", "code,owner,wkt\nL1,PINK,\"LINESTRING(105 9, 105.01 9)\"\n");
        String poles = "{'format':'csv','target':'poles'}";
        bench.run(poles, "code,owner,line,sequence,x,y\nP1,PINK,L1,1,105,9\n");

        assertRefused(bench.run(poles, "code,owner,line,sequence,x,y\nP2,PINK,L1,1,105.001,9\n"), "sequence-taken");
    }

    @Test
    void anAreaNeedsACodeAndAnArea() {
        String areas = "{'format':'csv','target':'areas','level':'COMMUNE'}";

        assertRefused(
                bench.run(areas, "code,name,wkt\na b,A,\"" + ImportBench.square(105, 9, 1) + "\"\n"),
                "not-an-area-code");
        assertRefused(
                bench.run(areas, "code,name,wkt\nA,A,\"POLYGON((105 9, 105 9, 105 9, 105 9))\"\n"), "empty-boundary");
    }

    @Test
    void aColumnOfMoreThanAThousandNewNamesIsNoColumnOfOwners() {
        String rows = IntStream.range(0, 1100)
                .mapToObj(i -> "M%d,Owner number %d,105,9".formatted(i, i))
                .collect(Collectors.joining("\n"));

        assertRefused(
                bench.run(MASTS.formatted(",'createOrganisations':true"), "code,owner,x,y\n" + rows + "\n"),
                "too-many-organisations");
    }

    private void assertRefused(ImportRun run, String rule) {
        assertThat(bench.refusals(run)).extracting(Finding::rule).contains(rule);
    }
}
