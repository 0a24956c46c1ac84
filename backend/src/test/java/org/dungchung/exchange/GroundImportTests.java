package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Zones, and what is told of hamlets that the register has: where people live, by polygons or by buildings, and boundaries. */
@ExchangeTest
class GroundImportTests {

    private static final String HAMLETS = "{'format':'csv','target':'hamlets','validFrom':'2020-01-01'}";

    @Autowired
    ImportBench bench;

    @BeforeEach
    void hamlets() {
        bench.run(
                "{'format':'csv','target':'areas','level':'COMMUNE','validFrom':'2000-01-01'}",
                "code,name,parent,wkt\nG1,Xã G,G,\"%s\"\n".formatted(ImportBench.square(105, 9, 0.2)));
        bench.run(HAMLETS, """
                code,name,commune,electrified,predecessors,x,y
                H1,Một,G1,có,,105.05,9.05
                H2,Hai,G1,không,"H8; H9",105.15,9.05
                """);
    }

    @Test
    void electricityAndPredecessorsAreKept() {
        assertThat(bench.count("territory.hamlet where code = 'H1' and electrified and predecessors is null"))
                .isEqualTo(1);
        assertThat(bench.count("territory.hamlet where code = 'H2' and not electrified and predecessors = '{H8,H9}'"))
                .isEqualTo(1);
    }

    @Test
    void zonesAreLoadedWithTheirKindAndTheSecondTimeNothingChanges() {
        String spec = "{'format':'csv','target':'zones','validFrom':'2024-01-01'}";
        String file = "code,kind,name,document,wkt\nZ1,URBAN,Thị trấn,NQ 1,\"%s\"\nZ2,RURAL,Sai,,\"%s\"\n"
                .formatted(ImportBench.square(105, 9, 0.1), ImportBench.square(105.1, 9, 0.1));
        ImportRun run = bench.run(spec, file);
        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(1L, 1L);
        assertThat(bench.refusals(run)).extracting(Finding::row, Finding::field).containsExactly(tuple(3L, "kind"));
        assertThat(bench.run(spec, file).unchanged()).isEqualTo(1);
        ImportRun later = bench.run(spec.replace("2024", "2025"), file.replace("Thị trấn", "Phường"));
        assertThat(later.created()).isEqualTo(1);
        assertThat(bench.count("territory.zone where code = 'Z1' and valid_to = '2024-12-31'"))
                .isEqualTo(1);
    }

    @Test
    void theSettledAreaIsAllPolygonsOfAHamlet() {
        String spec = "{'format':'csv','target':'settled-areas'}";
        String file = "code,wkt\nH1,\"%s\"\nH1,\"%s\"\nH7,\"%s\"\n"
                .formatted(
                        ImportBench.square(105.04, 9.04, 0.01),
                        ImportBench.square(105.06, 9.04, 0.01),
                        ImportBench.square(105.04, 9.04, 0.01));
        ImportRun run = bench.run(spec, file);
        assertThat(run).extracting(ImportRun::updated, ImportRun::refused).containsExactly(2L, 1L);
        assertThat(bench.refusals(run)).extracting(Finding::rule).containsExactly("unknown-hamlet");
        assertThat(
                        bench.count(
                                "territory.hamlet where code = 'H1' and st_numgeometries(settled_area) = 2 and settled_area_source = 'SURVEY'"))
                .isEqualTo(1);
        assertThat(bench.run(spec, file).unchanged()).isEqualTo(2);
    }

    @Test
    void boundariesAreApartFromWherePeopleLive() {
        bench.run(
                "{'format':'csv','target':'hamlet-boundaries'}",
                "code,wkt\nH2,\"%s\"\n".formatted(ImportBench.square(105.1, 9, 0.1)));
        assertThat(bench.count("territory.hamlet where code = 'H2' and boundary is not null and settled_area is null"))
                .isEqualTo(1);
    }

    @Test
    void buildingsAreHulledAndNeverReplaceASurvey() {
        String spec = "{'format':'csv','target':'buildings'}";
        // Three houses 50 m apart and one 2 km away: two parts. 0.00045 degrees are 50 m.
        String file = """
                code,x,y
                H1,105.05,9.05
                H1,105.05045,9.05
                H1,105.05,9.05045
                H1,105.07,9.05
                ,105.15,9.05
                """;
        ImportRun run = bench.run(spec, file);
        assertThat(run).extracting(ImportRun::updated, ImportRun::refused).containsExactly(4L, 1L);
        assertThat(bench.count("""
                territory.hamlet where code = 'H1' and settled_area_source = 'BUILDINGS' and st_numgeometries(settled_area) = 2
                 and st_area(geography(settled_area)) between 8000 and 9500""")).isEqualTo(1);
        assertThat(bench.run(spec, file).unchanged()).isEqualTo(4);

        bench.run(
                "{'format':'csv','target':'hamlet-boundaries'}",
                "code,wkt\nH2,\"%s\"\n".formatted(ImportBench.square(105.1, 9, 0.1)));
        assertThat(bench.run(spec, file))
                .extracting(ImportRun::updated, ImportRun::refused)
                .containsExactly(1L, 0L);

        bench.run(
                "{'format':'csv','target':'settled-areas'}",
                "code,wkt\nH1,\"%s\"\n".formatted(ImportBench.square(105.04, 9.04, 0.01)));
        ImportRun after = bench.run(spec, file);
        assertThat(after.updated()).isZero();
        assertThat(bench.findings(after, Severity.WARNING))
                .extracting(Finding::rule)
                .contains("surveyed-settled-area");
    }
}
