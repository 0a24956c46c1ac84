package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sectors of the stations on mast M1 of ALPHA: one 4G of ALPHA, two 5G of BETA, of which the first has ended. */
@ExchangeTest
class SectorImportTests {

    private static final String SECTORS = "{'format':'csv','target':'sectors'}";
    private static final String HEAD =
            "asset,operator,technology,stationCode,stationFrom,name,azimuthDeg,beamWidthDeg,antennaHeightM,band,powerDbm,onAirFrom,onAirTo\n";

    @Autowired
    ImportBench bench;

    @BeforeEach
    void aMast() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.run("{'format':'csv','target':'masts'}", "code,owner,x,y\nM1,ALPHA,105,9\n");
        bench.run("{'format':'csv','target':'stations'}", """
                asset,operator,code,technology,onAirFrom,onAirTo
                M1,ALPHA,A-1,4G,2020-01-01,
                M1,BETA,B-1,5G,2021-01-01,2022-12-31
                M1,BETA,B-1,5G,2023-06-01,
                """);
    }

    @Test
    void aSectorIsToldInWholeAndAnEmptyCellLeavesWhatIsKnown() {
        assertThat(run("M1,ALPHA,4G,,,1,0,65,38.5,1800 MHz,43,,\n").created()).isOne();
        assertThat(run("M1,ALPHA,4G,A-1,,1,120,,,,,,\n").updated()).isOne();
        assertThat(bench.count("asset.sector where name = '1' and azimuth_deg = 120 and beam_width_deg = 65"
                        + " and antenna_height_m = 38.5 and band = '1800 MHz' and power_dbm = 43"))
                .isOne();
        assertThat(run("M1,ALPHA,4G,A-1,2020-01-01,1,120,65,,,,,\n").unchanged())
                .isOne();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        ImportRun run = run("""
                M1,ALPHA,4G,,,1,360,,,,,,
                M1,ALPHA,4G,,,2,,0,,,,,
                M1,ALPHA,4G,,,3,,360.5,,,,,
                M1,ALPHA,4G,,,4,,,1000,,,,
                M1,ALPHA,4G,,,5,,,,,120,,
                M1,ALPHA,4G,,,6,,,,a band that nobody can tell in forty letters,,,
                M1,ALPHA,4G,,,7,,,,,,2024-01-02,2024-01-01
                M1,ALPHA,4G,,,8,359.9,360,0,n78,-30,2024-01-01,2024-01-01
                """);
        assertThat(run.created()).isOne();
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::field, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "azimuthDeg", "out-of-range"),
                        tuple(3L, "beamWidthDeg", "out-of-range"),
                        tuple(4L, "beamWidthDeg", "out-of-range"),
                        tuple(5L, "antennaHeightM", "out-of-range"),
                        tuple(6L, "powerDbm", "out-of-range"),
                        tuple(7L, "band", "too-long"),
                        tuple(8L, "onAirTo", "ends-before-start"));
    }

    @Test
    void itsStationIsOneAndKnown() {
        ImportRun run = run("""
                M1,ALPHA,5G,,,1,,,,,,,
                M1,BETA,5G,B-1,,1,,,,,,,
                M1,BETA,5G,B-1,2023-06-01,1,,,,,,,
                M9,BETA,5G,B-1,2023-06-01,1,,,,,,,
                """);
        assertThat(run.created()).isOne();
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(
                        tuple(2L, "unknown-station"), tuple(3L, "ambiguous-station"), tuple(5L, "unknown-asset"));
    }

    @Test
    void ofOneNameAStationHasOneSectorAtATime() {
        ImportRun run = run("""
                M1,ALPHA,4G,,,1,0,,,,,2020-01-01,2021-12-31
                M1,ALPHA,4G,,,1,0,,,,,2020-01-01,2020-12-31
                M1,ALPHA,4G,,,1,0,,,,,2021-06-01,
                M1,ALPHA,4G,,,2,0,,,,,2021-06-01,
                """);
        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactlyInAnyOrder(tuple(3L, "duplicate-sector"), tuple(4L, "overlapping-sector"));
        assertThat(bench.refusals(run("M1,ALPHA,4G,,,1,0,,,,,2021-12-31,2021-12-31\n")))
                .extracting(Finding::rule)
                .containsExactly("overlapping-sector");
        ImportRun shifted = run("""
                M1,ALPHA,4G,,,1,0,,,,,2020-01-01,2020-12-31
                M1,ALPHA,4G,,,1,45,,,,,2021-01-01,2021-12-31
                """);
        assertThat(shifted)
                .as("one that ends makes room")
                .extracting(ImportRun::updated, ImportRun::created, ImportRun::refused)
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void anOperatorTellsOfItsOwnStations() {
        var beta = new Caller("beta", Role.OPERATOR, "BETA");
        ImportRun run = bench.run(
                beta,
                SECTORS,
                (HEAD + "M1,BETA,5G,,2023-06-01,1,,,,,,,\nM1,ALPHA,4G,,,1,,,,,,,\n").getBytes(StandardCharsets.UTF_8));
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(1L, 1L);
        assertThat(bench.count("asset.sector e join asset.station t on t.id = e.station_id where t.operator = 'BETA'"))
                .isOne();
    }

    private ImportRun run(String rows) {
        return bench.run(SECTORS, HEAD + rows);
    }
}
