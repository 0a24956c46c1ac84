package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Declared coverage of the stations on mast M1 of ALPHA, by the sea: a 4G of ALPHA, two 5G of BETA, of which the first has ended. */
@ExchangeTest
class FootprintImportTests {

    private static final String SPEC = "{'format':'csv','target':'station-footprints'}";
    private static final String HEAD = "asset,operator,technology,stationCode,stationFrom,wkt\n";
    private static final String SQUARE = ImportBench.square(105, 9, 0.02);
    private static final Caller BETA = new Caller("beta", Role.OPERATOR, "BETA");

    @Autowired
    ImportBench bench;

    @Autowired
    ExportBench exports;

    @BeforeEach
    void stations() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.commune("G1", 104.9, 8.95, 0.11);
        bench.run("{'format':'csv','target':'masts'}", "code,owner,x,y,offered\nM1,ALPHA,105.005,9.005,yes\n");
        bench.run("{'format':'csv','target':'stations'}", """
                asset,operator,code,technology,rangeM,onAirFrom,onAirTo
                M1,ALPHA,A-1,4G,500,2020-01-01,
                M1,BETA,B-1,5G,,2021-01-01,2022-12-31
                M1,BETA,B-1,5G,,2023-06-01,
                """);
    }

    @Test
    void aPolygonIsANewVersionOfItsStationAndTheSecondTimeNothing() {
        assertThat(run("M1,ALPHA,4G,,,\"" + SQUARE + "\"\n").updated()).isOne();
        assertThat(bench.count("asset.station where code = 'A-1' and range_m = 500 and on_air_from = '2020-01-01'"
                        + " and st_equals(footprint, st_makeenvelope(105, 9, 105.02, 9.02, 4326))"))
                .isOne();
        assertThat(run("M1,ALPHA,4G,A-1,2020-01-01,\"" + SQUARE + "\"\n").unchanged())
                .isOne();
        assertThat(
                        run("M1,ALPHA,4G,,,\"MULTIPOLYGON(((105 9,105.01 9,105 9.01,105 9)),((105.02 9,105.03 9,105.02 9.01,105.02 9)))\"\n")
                                .updated())
                .isOne();
        assertThat(bench.count("asset.station where st_numgeometries(footprint) = 2"))
                .isOne();
    }

    /** A list of stations to which a column with polygons was added. */
    @Test
    void aStationIsNamedByTheColumnsOfStationsToo() {
        ImportRun run = bench.run(SPEC, """
                asset,assetKind,assetOwner,operator,code,technology,onAirFrom,onAirTo,wkt
                M1,MAST,ALPHA,BETA,B-1,5G,2021-01-01,2022-12-31,"%s"
                """.formatted(SQUARE));
        assertThat(run.updated()).isOne();
        assertThat(bench.count("asset.station where on_air_from = '2021-01-01' and footprint is not null"))
                .isOne();
    }

    @Test
    void itsStationIsKnownAndOneAndHasOnePolygon() {
        ImportRun run = run("""
                M1,ALPHA,5G,,,"%1$s"
                M1,BETA,5G,,,"%1$s"
                M1,BETA,5G,,2023-06-01,"%1$s"
                M1,BETA,5G,B-1,2023-06-01,"%1$s"
                M9,BETA,5G,,,"%1$s"
                M1,ALPHA,4G,,,
                M1,ALPHA,4G,,,POINT(105 9)
                """.formatted(SQUARE));
        assertThat(run.updated()).isOne();
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "unknown-station"),
                        tuple(3L, "ambiguous-station"),
                        tuple(5L, "duplicate-station"),
                        tuple(6L, "unknown-asset"),
                        tuple(7L, "missing-place"),
                        tuple(8L, "geometry-type"));
    }

    @Test
    void aPolygonThatCrossesItselfIsRepairedAndOneThatEnclosesNothingRefused() {
        ImportRun run = run("""
                M1,ALPHA,4G,,,"POLYGON((105 9,105.02 9.02,105.02 9,105 9.02,105 9))"
                M1,BETA,5G,,2023-06-01,"POLYGON((105 9,105.02 9.02,105 9,105 9))"
                """);
        assertThat(run).extracting(ImportRun::updated, ImportRun::refused).containsExactly(1L, 1L);
        assertThat(rules(run, Severity.WARNING)).containsOnly("polygon-repaired");
        assertThat(rules(run, Severity.REFUSED)).containsExactly("empty-boundary");
        assertThat(bench.count("asset.station where st_numgeometries(footprint) = 2 and st_isvalid(footprint)"))
                .isOne();
    }

    /** 0.01° of latitude are 1,106 m here. */
    @Test
    void aPolygonFarFromItsMastIsTakenWithAWarning() {
        ImportRun near = run("M1,ALPHA,4G,,,\"" + ImportBench.square(105, 9.014, 0.01) + "\"\n");
        assertThat(rules(near, Severity.WARNING)).isEmpty();
        ImportRun far = run("M1,ALPHA,4G,,,\"" + ImportBench.square(105, 9.016, 0.01) + "\"\n");
        assertThat(far.updated()).isOne();
        assertThat(bench.findings(far, Severity.WARNING))
                .extracting(Finding::field, Finding::value, Finding::rule)
                .containsExactly(tuple("wkt", "M1", "footprint-far"));
    }

    @Test
    void seaThatAStationCoversIsNotOutsideTheTerritory() {
        String sea = "POLYGON((105 9,109 9,109 9.02,105 9.02,105 9))";
        String territory = "{'format':'csv','target':'station-footprints','territory':'G1'}";
        ImportRun run = bench.run(territory, HEAD + "M1,ALPHA,4G,,,\"" + sea + "\"\n");
        assertThat(run.updated()).isOne();
        assertThat(rules(run, Severity.WARNING)).isEmpty();
        ImportRun elsewhere =
                bench.run(territory, HEAD + "M1,ALPHA,4G,,,\"" + ImportBench.square(107, 9, 0.1) + "\"\n");
        assertThat(rules(elsewhere, Severity.REFUSED)).containsExactly("outside-territory");
    }

    @Test
    void anOperatorLoadsAndReadsTheFootprintsOfItsOwnStations() {
        String rows = "M1,BETA,5G,,2023-06-01,\"%1$s\"\nM1,ALPHA,4G,,,\"%1$s\"\n".formatted(SQUARE);
        ImportRun run = bench.run(BETA, SPEC, (HEAD + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(run).extracting(ImportRun::updated, ImportRun::refused).containsExactly(1L, 1L);
        assertThat(rules(run, Severity.REFUSED)).containsExactly("not-your-asset");
        assertThat(bench.count("asset.station where operator = 'ALPHA' and footprint is null"))
                .isOne();

        run("M1,ALPHA,4G,,,\"" + SQUARE + "\"\n");
        assertThat(exports.text(BETA, "station-footprints", "csv"))
                .contains("BETA")
                .doesNotContain("A-1");
        var alpha = new Caller("alpha", Role.OPERATOR, "ALPHA");
        assertThat(exports.text(alpha, "station-footprints", "csv"))
                .as("the mast's owner sees who covers what from it")
                .contains("A-1", "B-1");
    }

    private ImportRun run(String rows) {
        return bench.run(SPEC, HEAD + rows);
    }

    private List<String> rules(ImportRun run, Severity severity) {
        return bench.findings(run, severity).stream().map(Finding::rule).toList();
    }
}
