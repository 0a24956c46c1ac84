package org.dungchung.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A hamlet 2 km from RED's mast, whose station reaches 100 m and was entered years ago. */
@HttpTest
class DeclaredCoverageHttpTests {

    private static final String OVER_THE_HAMLET =
            "{\"type\": \"Polygon\", \"coordinates\": [[[105,0],[105.2,0],[105.2,0.2],[105,0.2],[105,0]]]}";
    private static final String FORM =
            "{\"operator\": \"RED\", \"technology\": \"4G\", \"rangeM\": 100, \"footprint\": %s, \"onAirFrom\": \"%s\", \"onAirTo\": %s, \"reason\": \"x\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    UUID mast;
    UUID station;

    @BeforeEach
    void world() {
        api = new Api(mvc);
        String ground = "POLYGON((105 0,106 0,106 1,105 1,105 0))";
        World world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .area("77", "PROVINCE", null, ground)
                .area("77001", "COMMUNE", "77", ground);
        jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, settled_area, recorded_from)
                values ('77', 'H1', 'Một', '77001', st_multi(st_makeenvelope(105.12, 0.1, 105.13, 0.11, 4326)), '2020-01-01')""").update();
        mast = world.point("MAST", "M1", "RED", 105.1, 0.1);
        station = jdbc.sql("""
                insert into asset.station (asset_id, operator, technology, range_m, on_air_from, recorded_from)
                values (?, 'RED', '4G', 100, '2021-01-01', '2021-01-01') returning id""").param(mast).query(UUID.class).single();
    }

    @Test
    void aPolygonCountsOnTheDaysOfItsStationFromWhenItIsKnown() {
        assertCovered("2025-07-01", "", 0);
        assertThat(api.put(
                        "/api/stations/" + station,
                        FORM.formatted(OVER_THE_HAMLET, "2021-01-01", "\"2025-07-01\""),
                        "\"0\"",
                        SignIn.asOperator("RED")))
                .hasStatusOk();

        assertCovered("2025-07-01", "", 1);
        assertCovered("2025-07-02", "", 0);
        assertCovered("2020-12-31", "", 0);
        assertCovered("2025-07-01", "&knownOn=" + LocalDate.now(AsOf.ZONE).minusDays(1), 0);
    }

    @Test
    void anotherPolygonFromADayOnIsTheNextStation() {
        var red = SignIn.asOperator("RED");
        assertThat(api.put(
                        "/api/stations/" + station,
                        FORM.formatted("null", "2021-01-01", "\"2025-06-30\""),
                        "\"0\"",
                        red))
                .hasStatusOk();
        assertThat(api.post(
                        "/api/assets/" + mast + "/stations",
                        FORM.formatted(OVER_THE_HAMLET, "2025-07-01", "null"),
                        red))
                .hasStatus(201);

        assertCovered("2025-06-30", "", 0);
        assertCovered("2025-07-01", "", 1);
    }

    private void assertCovered(String day, String more, int hamlets) {
        assertThat(api.get("/api/coverage?area=77&date=" + day + more, SignIn.asPlanner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.covered")
                .as(day + more)
                .isEqualTo(hamlets);
    }
}
