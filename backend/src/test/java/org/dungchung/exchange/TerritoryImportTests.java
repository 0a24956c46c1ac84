package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExchangeTest
class TerritoryImportTests {

    private static final String COMMUNES = "{'format':'geojson','target':'areas','level':'COMMUNE','validFrom':'%s',"
            + "'columns':{'name':'fullName','parent':'provinceCode','publishedAreaKm2':'areaKm2'}}";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    private static String commune(String name, String ring) {
        return """
                {"type":"FeatureCollection","features":[{"type":"Feature",
                 "properties":{"code":"99001","name":"Một","fullName":"%s","areaKm2":123.5,"provinceCode":"99"},
                 "geometry":{"type":"MultiPolygon","coordinates":[[[%s]]]}}]}""".formatted(name, ring);
    }

    private static final String SQUARE = "[105,9],[105.1,9],[105.1,9.1],[105,9.1],[105,9]";
    private static final String WIDER = "[105,9],[105.2,9],[105.2,9.1],[105,9.1],[105,9]";
    private static final String BOW_TIE = "[105,9],[105.1,9.1],[105.1,9],[105,9.1],[105,9]";

    @Test
    void aCommuneKeepsItsGeodesicAreaAndItsParentMayComeLater() {
        ImportRun run = bench.run(COMMUNES.formatted("2025-07-01"), commune("Xã Một", SQUARE));

        assertThat(run).extracting(ImportRun::created, ImportRun::warnings).containsExactly(1L, 1L);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactly(tuple(1L, "parent", "unknown-parent"));
        double source = jdbc.sql("select st_area(geography(st_makeenvelope(105, 9, 105.1, 9.1, 4326)))")
                .query(Double.class)
                .single();
        assertThat(jdbc.sql("select area_m2 from territory.area where code = '99001'")
                        .query(Double.class)
                        .single())
                .isCloseTo(source, within(source * 1e-6));
        assertThat(bench.run(COMMUNES.formatted("2025-07-01"), commune("Xã Một", SQUARE))
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void aLaterStateEndsTheEarlierOneTheDayBefore() {
        bench.run(COMMUNES.formatted("2004-01-01"), commune("Xã Một", SQUARE));

        ImportRun later = bench.run(COMMUNES.formatted("2025-07-01"), commune("Phường Một", WIDER));

        assertThat(later.created()).isEqualTo(1);
        assertThat(jdbc.sql("select name || ' ' || valid_from || ' ' || coalesce(valid_to::text, 'open')"
                                + " from territory.area order by valid_from")
                        .query(String.class)
                        .list())
                .containsExactly("Xã Một 2004-01-01 2025-06-30", "Phường Một 2025-07-01 open");
        assertThat(bench.run(COMMUNES.formatted("2026-01-01"), commune("Phường Một", WIDER))
                        .unchanged())
                .as("the same state, said of a later day, is no new one")
                .isEqualTo(1);
    }

    @Test
    void anEarlierStateEndsWhereTheKnownOneBegins() {
        bench.run(COMMUNES.formatted("2025-07-01"), commune("Phường Một", WIDER));
        bench.run(COMMUNES.formatted("2004-01-01"), commune("Xã Một", SQUARE));

        assertThat(jdbc.sql("select valid_to::text from territory.area where name = 'Xã Một'")
                        .query(String.class)
                        .single())
                .isEqualTo("2025-06-30");
    }

    @Test
    void aBoundaryThatCrossesItselfIsRepairedAndSaid() {
        ImportRun run = bench.run(COMMUNES.formatted("2025-07-01"), commune("Xã Một", BOW_TIE));

        assertThat(run.accepted()).isEqualTo(1);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::rule)
                .contains("polygon-repaired");
        assertThat(bench.count("territory.area where st_isvalid(boundary) and st_numgeometries(boundary) = 2"))
                .isEqualTo(1);
    }

    @Test
    void aPointIsNoBoundaryAndAnOpenRingNoPolygon() {
        String file = """
                code,name,wkt
                1,Một,POINT(105 9)
                2,Hai,"POLYGON((105 9, 105.1 9, 105.1 9.1))"
                3,Ba,
                """;
        ImportRun run = bench.run("{'format':'csv','target':'areas','level':'COMMUNE'}", file);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(2L, "geometry-type"), tuple(3L, "invalid-geometry"), tuple(4L, "missing-place"));
    }

    @Test
    void hamletsBelongToTheProvinceOfTheirCommune() {
        bench.commune("99001", 105, 9, 0.5);
        String file = """
                code,name,type,commune,population,households,hallX,hallY,x,y,wkt
                01,Một,ấp,99001,800,200,105.11,9.11,105.1,9.1,"%s"
                02,Hai,ấp,99001,,,,,105.2,9.1,
                03,Ba,ấp,99999,,,,,105.3,9.1,
                01,Bốn,ấp,99001,,,,,105.3,9.1,
                05,Năm,ấp,99001,,,,,,,
                """.formatted(ImportBench.square(105.09, 9.09, 0.02));

        ImportRun run = bench.run("{'format':'csv','target':'hamlets','validFrom':'2020-01-01'}", file);

        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(tuple(4L, "unknown-commune"), tuple(5L, "duplicate-code"), tuple(6L, "missing-place"));
        assertThat(bench.count("territory.hamlet where province_code = '99' and settled_area is not null"))
                .isEqualTo(1);
        assertThat(bench.run("{'format':'csv','target':'hamlets','validFrom':'2020-01-01'}", file)
                        .unchanged())
                .isEqualTo(2);
    }

    @Test
    void groundSharedWithAnotherAreaOfTheLevelIsSaid() {
        String spec = "{'format':'csv','target':'areas','level':'COMMUNE','validFrom':'2025-07-01'}";
        String known = row("A", 105, 9, 0.1);
        bench.run(spec, "code,name,wkt\n" + known);

        ImportRun run = bench.run(
                spec,
                "code,name,wkt\n" + row("B", 105.05, 9, 0.1) + row("C", 105.2, 9, 0.1) + row("D", 105.22, 9.02, 0.02)
                        + row("E", 105, 9.1, 0.1));

        assertThat(run).extracting(ImportRun::created, ImportRun::warnings).containsExactly(4L, 2L);
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple(2L, "wkt", "A", "area-overlap"), tuple(4L, "wkt", "C", "area-overlap"));
        assertThat(bench.findings(run, Severity.WARNING).get(1).facts())
                .isEqualTo(java.util.Map.of("other", "C", "ofOther", 4.0, "ofThis", 100.0));
    }

    @Test
    void aRowMaySayItsLevelAndACodeKeepsIt() {
        String file = "Mã,Tên,Cấp,wkt\n" + row("88", 105, 9, 0.2).replace(",88,", ",88,Tỉnh,")
                + row("88001", 105, 9, 0.1).replace(",88001,", ",88001,Phường,");
        String ordered =
                "{'format':'csv','target':'areas','level':'%s','columns':{'code':'Mã','name':'Tên','level':'Cấp','wkt':'wkt'}}";

        assertThat(bench.run(ordered.formatted("COMMUNE"), file).created()).isEqualTo(2);
        assertThat(bench.count("territory.area where code = '88' and level = 'PROVINCE'"))
                .isEqualTo(1);
        assertThat(bench.run(ordered.formatted("PROVINCE"), file).unchanged()).isEqualTo(2);

        ImportRun slip = bench.run(
                "{'format':'csv','target':'areas','level':'PROVINCE'}", "code,name,wkt\n" + row("88001", 105, 9, 0.1));
        assertThat(bench.refusals(slip))
                .extracting(Finding::row, Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple(2L, "level", "COMMUNE", "another-level"));
    }

    @Test
    void areasOfOtherLevelsOrTimesAndTheAreaItselfShareGround() {
        String file = "code,name,wkt\n" + row("A", 105, 9, 0.1);
        bench.run("{'format':'csv','target':'areas','level':'COMMUNE','validTo':'2025-06-30'}", file);

        for (String other : java.util.List.of(
                "{'format':'csv','target':'areas','level':'DISTRICT'}",
                "{'format':'csv','target':'areas','level':'COMMUNE','validFrom':'2025-07-01'}")) {
            assertThat(bench.run(other, file.replace("A,", "B" + other.length() + ","))
                            .warnings())
                    .as(other)
                    .isZero();
        }
        assertThat(bench.run("{'format':'csv','target':'areas','level':'COMMUNE','validTo':'2025-06-30'}", file)
                        .warnings())
                .isZero();
    }

    private static String row(String code, double west, double south, double size) {
        return "%s,%s,\"%s\"\n".formatted(code, code, ImportBench.square(west, south, size));
    }
}
