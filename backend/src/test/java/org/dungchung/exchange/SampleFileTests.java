package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The samples of {@code gis-data/import}: one that is right and one that is wrong in every usual way, per format. */
@ExchangeTest
class SampleFileTests {

    private static final String MASTS = "{'format':'csv','target':'masts','createOrganisations':true}";
    private static final String COMMUNES = "{'format':'geojson','target':'areas','level':'COMMUNE'}";

    @Autowired
    ImportBench bench;

    @Test
    void aListOfMasts() throws IOException {
        assertThat(bench.run(ImportBench.PLANNER, MASTS, sample("masts.csv")))
                .extracting(ImportRun::read, ImportRun::created, ImportRun::warnings)
                .containsExactly(4L, 4L, 0L);
        assertThat(bench.count("sharing.tenancy")).isEqualTo(7);
    }

    @Test
    void aListOfMastsWithEveryUsualFault() throws IOException {
        ImportRun run = bench.run(ImportBench.PLANNER, MASTS, sample("masts-broken.csv"));

        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(10L, 1L);
        assertThat(bench.refusals(run))
                .extracting(Finding::rule)
                .containsExactly(
                        "swapped-axes",
                        "half-a-position",
                        "not-a-number",
                        "ambiguous-number",
                        "not-a-number",
                        "not-a-day",
                        "duplicate-code",
                        "field-count",
                        "not-a-day");
    }

    @Test
    void communes() throws IOException {
        assertThat(bench.run(ImportBench.PLANNER, COMMUNES, sample("communes.geojson"))
                        .created())
                .isEqualTo(2);
    }

    @Test
    void communesWithEveryUsualFault() throws IOException {
        ImportRun run = bench.run(ImportBench.PLANNER, COMMUNES, sample("communes-broken.geojson"));

        assertThat(run).extracting(ImportRun::read, ImportRun::created).containsExactly(6L, 1L);
        assertThat(bench.refusals(run))
                .extracting(Finding::rule)
                .containsExactly("geometry-type", "missing-place", "swapped-axes", "duplicate-code", "missing-value");
        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::rule)
                .contains("polygon-repaired");
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = SampleFileTests.class.getResourceAsStream("/gis-data/import/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
