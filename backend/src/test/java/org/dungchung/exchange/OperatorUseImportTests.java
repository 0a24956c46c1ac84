package org.dungchung.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExchangeTest
class OperatorUseImportTests {

    private static final String TENANCIES = "{'format':'csv','target':'tenancies'}";

    private static final String HEADER =
            "asset,assetKind,assetOwner,organisation,used,usedFrom,usedTo,contractNumber,contractFrom,contractTo\n";

    @Autowired
    ImportBench bench;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        bench.organisation("ALPHA", "NETWORK_OPERATOR");
        bench.organisation("BETA", "NETWORK_OPERATOR");
        bench.run(
                "{'format':'csv','target':'masts'}",
                "code,owner,offered,x,y\nM1,ALPHA,yes,105,9\nM2,ALPHA,no,105.1,9\nM2,BETA,no,105.2,9\n");
    }

    /** A contract for one place from 2025 to 2030, on which both sides agreed. */
    @ParameterizedTest
    @CsvSource({
        "'',           '',         '',         '',         1", // says nothing new
        "'',           '',         '',         2029-12-31, 1", // less
        "3,            '',         '',         '',         0",
        "'',           2031-01-01, '',         '',         0",
        "'',           '',         2024-12-31, '',         0",
        "'',           '',         '',         2031-01-01, 0",
    })
    void whatATenantSaysOfMoreThanStoodTakesNoPlaceUntilTheOwnerSaysSo(
            String places, String usedTo, String contractFrom, String contractTo, long taken) {
        String header =
                "asset,assetKind,assetOwner,organisation,reportedBy,places,usedTo,contractNumber,contractFrom,contractTo\n";
        bench.run(TENANCIES, header + "M1,MAST,ALPHA,BETA,BOTH,1,2030-12-31,C1,2025-01-01,2030-12-31\n");
        jdbc.sql("update sharing.tenancy set used_from = '2025-01-01', used_to = '2030-12-31'")
                .update();
        String row = "M1,MAST,ALPHA,BETA,,%s,%s,,%s,%s\n".formatted(places, usedTo, contractFrom, contractTo);

        bench.run(
                new Caller("beta", Role.OPERATOR, "BETA"), TENANCIES, (header + row).getBytes(StandardCharsets.UTF_8));
        assertThat(bench.count("sharing.v_occupied_at('2026-06-30', 'infinity')"))
                .isEqualTo(taken);
        assertThat(bench.count("sharing.tenancy where claimed and not reported_by_owner"))
                .isEqualTo(1 - taken);

        runAs("ALPHA", TENANCIES, header + row);
        assertThat(bench.count("sharing.v_occupied_at('2026-06-30', 'infinity')"))
                .isEqualTo(1);
        assertThat(bench.count("sharing.tenancy where reported_by_owner and reported_by_tenant and not claimed"))
                .isEqualTo(1);
    }

    @Test
    void anOperatorTellsOfItsAssetsAndOfItsOwnUseOfWhatItSees() {
        bench.run(
                new Caller("beta", Role.OPERATOR, "BETA"),
                TENANCIES,
                (HEADER + "M1,MAST,,BETA,,,,,,\nM1,MAST,,ALPHA,,,,,,\nM2,MAST,BETA,ALPHA,,,,,,\n"
                                + "M2,MAST,ALPHA,BETA,,,,,,\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(bench.count(
                        "sharing.tenancy where organisation = 'BETA' and reported_by_tenant and not reported_by_owner"))
                .isEqualTo(1);
        assertThat(
                        bench.count(
                                "sharing.tenancy where organisation = 'ALPHA' and reported_by_owner and not reported_by_tenant"))
                .isEqualTo(1);
        assertThat(bench.count("sharing.tenancy")).isEqualTo(2);
        assertThat(bench.count("sharing.v_occupied_at('2026-06-30', 'infinity')"))
                .as("what a tenant alone says takes no place")
                .isEqualTo(1);
        runAs("ALPHA", TENANCIES, HEADER + "M1,MAST,,BETA,,,,,,\n");
        assertThat(bench.count("sharing.v_occupied_at('2026-06-30', 'infinity')"))
                .isEqualTo(2);
    }

    @Test
    void anOperatorsFileNeitherTellsOfARestrictedUseNorDecidesIt() {
        String header = "asset,assetKind,organisation,usedFrom,restricted,contractNumber\n";
        bench.organisation("DEFENCE", "NETWORK_OPERATOR");
        bench.run(TENANCIES, header + "M1,MAST,DEFENCE,2020-01-01,yes,\n");

        for (String row : List.of("2020-01-01,,HD-1", "2021-06-01,no,HD-1", ",,")) {
            ImportRun hidden = runAs("ALPHA", TENANCIES, header + "M1,MAST,DEFENCE," + row + "\n");
            ImportRun absent = runAs("ALPHA", TENANCIES, header + "M1,MAST,BETA," + row + "\n");
            assertThat(List.of(hidden.created(), hidden.updated(), hidden.refused(), hidden.warnings()))
                    .as(row)
                    .containsExactly(absent.created(), absent.updated(), absent.refused(), absent.warnings());
        }
        assertThat(
                        bench.count(
                                "sharing.tenancy where organisation = 'DEFENCE' and not restricted and contract_number = 'HD-1'"))
                .as("what the owner said is recorded")
                .isEqualTo(1);
        ImportRun listed =
                runAs("ALPHA", "{'format':'csv','target':'masts'}", "code,owner,sharers,x,y\nM1,ALPHA,DEFENCE,105,9\n");
        assertThat(listed.refused()).isZero();

        for (String decides : List.of("M1,MAST,BETA,,yes,\n", "M1,MAST,DEFENCE,,yes,\n")) {
            assertThat(bench.refusals(runAs("ALPHA", TENANCIES, header + decides)))
                    .extracting(Finding::field, Finding::rule)
                    .containsExactly(tuple("restricted", "not-allowed"));
        }
        assertThat(bench.refusals(runAs("DEFENCE", TENANCIES, header + "M1,MAST,DEFENCE,,no,\n")))
                .extracting(Finding::rule)
                .containsExactly("not-allowed");
        assertThat(bench.count("sharing.tenancy where restricted and version = 0 and contract_number is null"))
                .isEqualTo(1);
    }

    @Test
    void ofSeveralAssetsThatAnOperatorDoesNotSeeItLearnsNothing() {
        bench.organisation("GAMMA", "NETWORK_OPERATOR");
        String hidden = HEADER + "M2,MAST,,GAMMA,,,,,,\n";

        assertThat(bench.refusals(runAs("GAMMA", TENANCIES, hidden)))
                .extracting(Finding::rule, Finding::hint)
                .containsExactlyElementsOf(
                        bench.refusals(runAs("GAMMA", TENANCIES, hidden.replace("M2", "M9"))).stream()
                                .map(finding -> tuple(finding.rule(), finding.hint()))
                                .toList())
                .containsExactly(tuple(
                        "unknown-asset", "No asset of this kind (and owner) has this code; load the assets first."));
        assertThat(runAs("ALPHA", TENANCIES, hidden).created()).isEqualTo(1);
        assertThat(
                        bench.count(
                                "sharing.tenancy t join asset.asset a on a.id = t.asset_id where a.code = 'M2' and a.owner = 'ALPHA'"))
                .isEqualTo(1);
    }

    private ImportRun runAs(String operator, String spec, String file) {
        return bench.run(new Caller("someone", Role.OPERATOR, operator), spec, file.getBytes(StandardCharsets.UTF_8));
    }
}
