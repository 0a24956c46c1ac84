package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dungchung.geo.crs.CoordinateSystems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists in VN-2000 that were declared with the meridian of a neighbour. */
@ExchangeTest
class WrongZoneTests {

    @Autowired
    ImportBench bench;

    private static String spec(String crs, String more) {
        return "{'format':'csv','target':'masts','crs':'%s'%s}".formatted(crs, more);
    }

    /** A square of 0.2 degrees about each of the ten official points; the file is declared one zone to the east. */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/dungchung/geo/crs/vn2000-vectors.csv", numLinesToSkip = 1)
    void aFileInTheNeighbouringZoneIsRefusedWithThatZone(
            String point, double latitude, double longitude, String crs, double easting, double northing) {
        bench.commune("96001", longitude - 0.1, latitude - 0.1, 0.2);
        List<String> zones = CoordinateSystems.vn2000Zones().stream()
                .filter(zone -> !List.of("EPSG:3405", "EPSG:3406").contains(zone))
                .toList();
        int at = zones.indexOf(crs);
        String neighbour = zones.get(at == zones.size() - 1 ? at - 1 : at + 1);
        ImportRun run = bench.run(
                spec(neighbour, ",'territory':'96001'"),
                "code,x,y\nC1,%s,%s\nC2,%s,%s\n".formatted(easting, northing, easting + 100, northing));

        assertThat(bench.refusals(run)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("wrong-zone");
            assertThat(finding.facts()).isEqualTo(Map.of("crs", neighbour, "zone", crs));
        });
        assertThat(run.notes()).extracting(ImportRun.Note::rule).contains("file-in-wrong-zone");
        assertThat(bench.run(spec(crs, ",'territory':'96001'"), "code,x,y\nC1,%s,%s\n".formatted(easting, northing))
                        .created())
                .isEqualTo(1);
    }

    @Test
    void withoutATerritoryAFileThatFitsNowhereElseIsRefusedToo() {
        bench.commune("96001", 105.0524, 9.0768, 0.2);

        ImportRun run = bench.run(spec("EPSG:9208", ""), "code,x,y\nC1,571499.782,1014879.826\n");

        assertThat(run.created()).isZero();
        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("wrong-zone");
    }

    /** Nobody knows which: the rows stay with a warning, which names the zone whose meridian is nearest. */
    @Test
    void withoutATerritoryATieRefusesNothing() {
        Coordinate near = CoordinateSystems.of("EPSG:9207").toWgs84(571499.782, 1014879.826);
        Coordinate far = CoordinateSystems.of("EPSG:9217").toWgs84(571499.782, 1014879.826);
        bench.commune("96001", near.x - 0.1, near.y - 0.1, 0.2);
        bench.commune("96002", far.x - 0.1, far.y - 0.1, 0.2);

        ImportRun run = bench.run(spec("EPSG:9208", ""), "code,x,y\nC1,571499.782,1014879.826\n");

        assertThat(run).extracting(ImportRun::accepted, ImportRun::refused).containsExactly(1L, 0L);
        assertThat(run.notes()).extracting(ImportRun.Note::rule).doesNotContain("file-in-wrong-zone");
        assertThat(bench.findings(run, Finding.Severity.WARNING))
                .extracting(Finding::rule, finding -> finding.facts().get("zone"))
                .contains(org.assertj.core.groups.Tuple.tuple("wrong-zone", "EPSG:9207"));
    }

    /** Degrees that were declared to be metres. */
    @Test
    void degreesInAZoneAreSeen() {
        bench.commune("96001", 105, 9, 1);

        assertThat(bench.refusals(bench.run(spec("EPSG:9208", ",'territory':'96001'"), "code,x,y\nC1,105.5,9.5\n")))
                .extracting(finding -> finding.facts().get("zone"))
                .containsExactly("EPSG:4326");
    }

    @Test
    void onePointOutsideIsToldWhereItWouldFitAndTheOthersStay() {
        bench.commune("96001", 105.0524, 9.0768, 0.2);
        Coordinate wrong = CoordinateSystems.of("EPSG:9208").fromWgs84(105.15, 9.17);
        String rows =
                "code,x,y\nC1,571499.782,1014879.826\nC2,571599.782,1014879.826\nC3,571699.782,1014879.826\nC4,%s,%s\nC5,200000,2300000\n"
                        .formatted(wrong.x, wrong.y);

        ImportRun declared = bench.run(spec("EPSG:9207", ",'territory':'96001'"), rows);
        assertThat(declared.created()).isEqualTo(3);
        assertThat(bench.refusals(declared))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5L, "wrong-zone"),
                        org.assertj.core.groups.Tuple.tuple(6L, "outside-territory"));
        assertThat(declared.notes()).extracting(ImportRun.Note::rule).doesNotContain("file-in-wrong-zone");
        assertThat(bench.run(spec("EPSG:9207", ""), rows).accepted()).isEqualTo(5);
    }
}
