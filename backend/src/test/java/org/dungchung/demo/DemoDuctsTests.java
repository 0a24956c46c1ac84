package org.dungchung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.dungchung.asset.DuctQuery;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.dungchung.quality.QualityFinding;
import org.dungchung.quality.QualityQuery;
import org.dungchung.support.HttpTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manholes and ducts of the demo province, as its readers see them; loaded once for all that is asked. */
@HttpTest
class DemoDuctsTests {

    private static final String ASSET = SqlFile.read(DemoRequests.class, "asset-by-code.sql");

    @Autowired
    DemoLoading loading;

    @Autowired
    CurrentCaller callers;

    @Autowired
    QualityQuery quality;

    @Autowired
    DuctQuery ducts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    @TestFactory
    Stream<DynamicTest> onceLoaded() {
        callers.run(Caller.SYSTEM, loading::load);
        return Stream.of(
                dynamicTest("fourEndsOfDuctSectionsHaveNoManhole", this::fourEndsOfDuctSectionsHaveNoManhole),
                dynamicTest(
                        "theOwnerSeesAllDuctsOfASectionAndTheGuestItsOwn",
                        this::theOwnerSeesAllDuctsOfASectionAndTheGuestItsOwn));
    }

    private void fourEndsOfDuctSectionsHaveNoManhole() {
        var ended =
                quality.findings("duct-end-without-manhole", today(), Caller.SYSTEM, new PageSize(PageSize.MOST), null);
        assertThat(ended)
                .extracting(QualityFinding::code)
                .containsExactlyInAnyOrder("STL-CB0030", "STL-CB0031", "MKF-CB0061", "MKF-CB0200");
        assertThat(ended).allSatisfy(finding -> assertThat(finding.detail()).contains("\"ends\" : 1"));
    }

    private void theOwnerSeesAllDuctsOfASectionAndTheGuestItsOwn() {
        UUID section = asset("DUCT_SECTION", "STL-CB0012");
        assertThat(names(section, DemoAccounts.OPERATOR_A))
                .containsExactly("Ống 1", "Ống 1.1", "Ống 2", "Ống 2.1", "Ống 3", "Ống 3.1");
        assertThat(names(section, DemoAccounts.OPERATOR_B)).containsExactly("Ống 2.1");
    }

    private Stream<String> names(UUID section, Caller reader) {
        return json.readTree(ducts.of(section, today(), reader))
                .valueStream()
                .map((JsonNode duct) -> duct.get("name").asString());
    }

    private UUID asset(String kind, String code) {
        return jdbc.sql(ASSET)
                .param("today", today().date())
                .param("kind", kind)
                .param("code", code)
                .query(UUID.class)
                .single();
    }

    private AsOf today() {
        return AsOf.of(null, null, null, clock);
    }
}
