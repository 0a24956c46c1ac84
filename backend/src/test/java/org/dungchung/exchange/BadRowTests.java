package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bad row never stops the good ones, and says what is wrong with it. */
@ExchangeTest
class BadRowTests {

    private static final String POLES = "{'format':'csv','target':'poles'}";

    @Autowired
    ImportBench bench;

    @Test
    void aBadRowNeverStopsTheGoodOnesAndSaysWhatIsWrong() {
        ImportRun run = bench.run(POLES, """
                        code,x,y,heightM,capacity,offered,name
                        good,105.1,9.1,"8,5",4,có,"two
                        lines"

                        swapped,9.1,105.1,,,,
                        far,500,9.1,,,,
                        half,105.1,,,,,
                        comma,105.1,9.1,"1,234",,,
                        tall,105.1,9.1,5000,,,
                        places,105.1,9.1,,2.5,,
                        maybe,105.1,9.1,,,maybe,
                        cells,105,1,9,1,,,,,
                        NaN,NaN,9.1,,,,
                        """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactly(
                        tuple(4L, "x", "swapped-axes"),
                        tuple(5L, "x", "outside-crs"),
                        tuple(6L, "x", "half-a-position"),
                        tuple(7L, "heightM", "ambiguous-number"),
                        tuple(8L, "heightM", "out-of-range"),
                        tuple(9L, "capacity", "not-whole"),
                        tuple(10L, "offered", "not-yes-or-no"),
                        tuple(11L, null, "field-count"),
                        tuple(12L, "x", "not-a-number"));
        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(10L, 1L);
        assertThat(bench.count("asset.asset where code = 'good' and height_m = 8.5 and offered"))
                .isEqualTo(1);
    }

    @Test
    void vietnameseFormsWithNorthingAsXAreRefusedWithAHint() {
        ImportRun run = bench.run(
                "{'format':'csv','target':'poles','crs':'EPSG:9209'}",
                "code,x,y\nP1,1098752.258,592494.772\nP2,592494.772,1098752.258\n");

        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("swapped-axes");
        assertThat(bench.count("asset.asset where st_distance(geography(geometry), 'POINT(106.3453 9.9347)') < 0.01"
                        + " and given_x = 592494.772 and given_y = 1098752.258 and given_crs = 'EPSG:9209'"))
                .isEqualTo(1);
    }

    @Test
    void decimalCommasAreReadWhereDeclared() {
        ImportRun run = bench.run(
                "{'format':'csv','target':'poles','crs':'EPSG:9209','decimal':',','delimiter':';'}",
                "code;x;y\nP1;592.494,772;1.098.752,258\nP2;592494.772;1098752,258\n");

        assertThat(run.created()).isEqualTo(1);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(3L, "decimal-point"));
    }

    @Test
    void theFieldAndTheValueOfAPlaceAreThoseOfTheFile() {
        ImportRun points = bench.run(POLES, "code,x,y\nP1,105.1611,\nP2,,\n");
        ImportRun lines = bench.run(
                "{'format':'geojson','target':'pole-lines'}",
                "{'features':[{'properties':{'code':'1'},'geometry':null}]}".replace('\'', '"'));
        ImportRun hamlets = bench.run(
                "{'format':'csv','target':'hamlets'}",
                "code,name,commune,province,hallX,hallY\n1,Một,99001,99,105.1,\n2,Hai,99001,99,,\n");

        assertThat(bench.refusals(points))
                .extracting(Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple("x", "105.1611", "half-a-position"), tuple("x", null, "missing-place"));
        assertThat(bench.refusals(lines)).extracting(Finding::field).containsExactly("wkt");
        assertThat(bench.refusals(hamlets))
                .extracting(Finding::field, Finding::rule)
                .containsExactly(tuple("hallX", "half-a-position"), tuple("wkt", "missing-place"));
    }

    @Test
    void noHintSpeaksOfLibraries() {
        ImportRun run = bench.run("{'format':'geojson','target':'areas','level':'COMMUNE'}", """
                {'features':[
                 {'properties':{'code':'1','name':'a'},'geometry':{'type':'Polygon','coordinates':[[[105,9],[105.1,9],[105.1,9.1]]]}},
                 {'properties':{'code':'2','name':'b'},'geometry':{'type':'Polygon','coordinates':[[[105,9],[105.1,9],[105.1,9.1],[105,9.1]]]}},
                 {'properties':{'code':'3','name':'c'},'geometry':{'type':'Polygon','coordinates':[[[105,'x'],[105.1,9]]]}},
                 {'properties':{'code':'4','name':'d'},'geometry':{'type':'Polygon','coordinates':'x'}},
                 {'properties':{'code':'5','name':'e'},'geometry':{'type':'LineString','coordinates':[[105,9]]}},
                 {'properties':{'code':'6','name':'f'},'geometry':{'type':'Point','coordinates':[105,9]}}]}""".replace('\'', '"'));

        assertThat(bench.refusals(run))
                .hasSize(6)
                .allSatisfy(finding ->
                        assertThat(finding.hint()).doesNotContainPattern("LinearRing|linestring|Points of|found \\d"));
        assertThat(bench.refusals(run).get(5).facts()).isEqualTo(Map.of("expected", "AREA", "given", "Point"));
    }

    @Test
    void theValuesOfAHintAreGivenByName() {
        ImportRun run = bench.run(POLES, "code,x,y,heightM,status\nP1,105,9,5000,\nP2,105,9,,GONE\nP3,105,9\n");

        assertThat(bench.refusals(run))
                .extracting(Finding::facts)
                .containsExactly(
                        Map.of("least", 0.0, "most", 999.999, "unit", "m"),
                        Map.of("words", "PLANNED, ACTIVE, RETIRED"),
                        Map.of("cells", 3, "columns", 5));
    }
}
