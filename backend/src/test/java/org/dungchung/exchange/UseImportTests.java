package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dungchung.exchange.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ExchangeTest
class UseImportTests {

    private static final String TENANCIES = "{'format':'csv','target':'tenancies'}";

    private static final String HEADER =
            "asset,assetKind,assetOwner,organisation,used,usedFrom,usedTo,contractNumber,contractFrom,contractTo\n";

    @Autowired
    ImportBench bench;

    @BeforeEach
    void world() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.run(
                "{'format':'csv','target':'masts'}",
                "code,owner,offered,x,y\nM1,ALPHA,yes,105,9\nM2,ALPHA,no,105.1,9\nM2,BETA,no,105.2,9\n");
    }

    @Test
    void useAndContractAreTwoThings() {
        String file = HEADER + """
                M1,MAST,ALPHA,ALPHA,,2015-01-01,,,,
                M1,MAST,,BETA,,01/03/2020,,HD-7,2020-01-01,31/12/2024
                M2,MAST,BETA,ALPHA,no,,,HD-8,2024-01-01,
                """;

        ImportRun run = bench.run(TENANCIES, file);

        assertThat(run).extracting(ImportRun::created, ImportRun::refused).containsExactly(3L, 0L);
        assertThat(bench.count("sharing.tenancy where not used and contract_number = 'HD-8'"))
                .isEqualTo(1);
        assertThat(bench.run(TENANCIES, file).unchanged()).isEqualTo(3);
    }

    @Test
    void eachRowSaysWhyItIsRefused() {
        ImportRun run = bench.run(TENANCIES, HEADER + """
                        M9,MAST,,BETA,,,,,,
                        M2,MAST,,BETA,,,,,,
                        M1,MAST,,GAMMA,,,,,,
                        M1,MAST,,BETA,,2020-01-01,2019-01-01,,,
                        M1,MAST,,ALPHA,no,2020-01-01,,,,
                        M1,MAST,,BETA,,2015-01-01,2020-12-31,,,
                        M1,MAST,,BETA,,2018-01-01,,,,
                        M1,TREE,,BETA,,,,,,
                        M1,MAST,,BETA,,32/01/2020,,,,
                        M1,MAST,,BETA,,1066-01-01,,,,
                        """);

        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(
                        tuple(2L, "unknown-asset"),
                        tuple(3L, "ambiguous-asset"),
                        tuple(4L, "unknown-organisation"),
                        tuple(5L, "ends-before-start"),
                        tuple(6L, "use-without-use"),
                        tuple(8L, "overlapping-tenancy"),
                        tuple(9L, "unknown-word"),
                        tuple(10L, "not-a-day"),
                        tuple(11L, "date-out-of-range"));
        assertThat(run.created()).isEqualTo(1);
    }

    @Test
    void aDayThatWasUnknownIsFilledInAndNothingIsForgotten() {
        bench.run(TENANCIES, HEADER + "M1,MAST,,BETA,,,,HD-7,,\n");

        ImportRun run = bench.run(TENANCIES, HEADER + "M1,MAST,,BETA,,2020-01-01,,,,\n");

        assertThat(run).extracting(ImportRun::created, ImportRun::updated).containsExactly(0L, 1L);
        assertThat(bench.count("sharing.tenancy where used_from = '2020-01-01' and contract_number = 'HD-7'"))
                .isEqualTo(1);
    }

    @Test
    void aUseThatEndedStaysEndedAndIsSaid() {
        bench.run(TENANCIES, HEADER + "M1,MAST,,BETA,,2015-01-01,2020-12-31,,,\n");

        ImportRun run = bench.run("{'format':'csv','target':'masts'}", "code,owner,sharers,x,y\nM1,ALPHA,BETA,105,9\n");

        assertThat(bench.findings(run, Severity.WARNING))
                .extracting(Finding::rule)
                .containsExactly("tenancy-ended");
        assertThat(bench.count("sharing.tenancy where organisation = 'BETA'")).isEqualTo(1);
    }

    @Test
    void stationsStandOnMasts() {
        String spec = "{'format':'csv','target':'stations'}";
        String file = """
                asset,assetOwner,operator,technology,rangeM,onAirFrom,onAirTo
                M1,ALPHA,ALPHA,4G,1500,2016-06-01,
                M1,ALPHA,BETA,4g,900,,
                M1,ALPHA,ALPHA,6G,900,,
                M1,ALPHA,ALPHA,4G,1600,2016-06-01,
                M2,ALPHA,ALPHA,5G,-5,,
                M2,ALPHA,ALPHA,5G,500,2022-01-01,2021-01-01
                """;

        ImportRun run = bench.run(spec, file);

        assertThat(run.created()).isEqualTo(2);
        assertThat(bench.refusals(run))
                .extracting(Finding::row, Finding::rule)
                .containsExactly(
                        tuple(4L, "unknown-word"),
                        tuple(5L, "duplicate-station"),
                        tuple(6L, "out-of-range"),
                        tuple(7L, "ends-before-start"));
        assertThat(bench.run(spec, file).unchanged()).isEqualTo(2);
    }
}
