package org.dungchung.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.BIG_DECIMAL;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A province of two communes, each 0.1° by 0.1° on the equator: 11.132 km by 11.057 km. */
@HttpTest
class AreaHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void areas() {
        new World(jdbc)
                .area("T01", "PROVINCE", null, "POLYGON ((60 0, 60.2 0, 60.2 0.1, 60 0.1, 60 0))")
                .area("T0102", "COMMUNE", "T01", "POLYGON ((60.1 0, 60.2 0, 60.2 0.1, 60.1 0.1, 60.1 0))")
                .area("T0101", "COMMUNE", "T01", "POLYGON ((60 0, 60.1 0, 60.1 0.1, 60 0.1, 60 0))");
    }

    @Test
    void theAreasOfADayComeByLevelAndName() {
        var answer = get("/api/areas?parent=T01");
        assertThat(answer).bodyJson().extractingPath("$[*].code").asArray().containsExactly("T0101", "T0102");
        assertThat(answer).bodyJson().extractingPath("$[0].bbox").asArray().containsExactly(60.0, 0.0, 60.1, 0.1);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[0].areaKm2")
                .asInstanceOf(DOUBLE)
                .isCloseTo(11.132 * 11.057, within(0.05));
        assertThat(get("/api/areas?parent=T01&boundaries=1999-12-31"))
                .bodyJson()
                .isLenientlyEqualTo("[]");
        assertThat(get("/api/areas?parent=T01&level=DISTRICT")).bodyJson().isLenientlyEqualTo("[]");
    }

    @Test
    void ofADayBeforeAnyBoundariesTheFirstDayIsSaid() {
        var answer = get("/api/areas?boundaries=1990-01-01");
        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:no-boundaries");
        assertThat(answer).bodyJson().extractingPath("$.first").isEqualTo("2000-01-01");
    }

    @Test
    void aPublishedAreaThatTheBoundaryContradictsIsAFinding() {
        jdbc.sql("update territory.area set published_area_km2 = 123 where code = 'T0101'")
                .update();
        jdbc.sql("update territory.area set published_area_km2 = 150 where code = 'T0102'")
                .update();

        var answer = get("/api/areas/findings");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .contains("T0102")
                .doesNotContain("T0101", "T01");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.code == 'T0102')].differencePercent")
                .asInstanceOf(LIST)
                .first(BIG_DECIMAL)
                .isCloseTo(new BigDecimal("-17.94"), within(new BigDecimal("0.05")));
    }

    @Test
    void aLevelThatIsNoneIsAnsweredInWords() {
        assertThat(get("/api/areas?level=HAMLET")).hasStatus(400).bodyText().contains("PROVINCE, DISTRICT, COMMUNE");
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(SignIn.asInspector()).exchange();
    }
}
