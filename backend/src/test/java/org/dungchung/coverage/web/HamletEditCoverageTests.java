package org.dungchung.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
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

/** Coverage follows what a planner records of a hamlet: on its day and not before, and not in what was known yesterday. */
@HttpTest
class HamletEditCoverageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    String uri;

    @BeforeEach
    void aCoveredHamlet() {
        api = new Api(mvc);
        var world = new World(jdbc)
                .organisation("OP", "NETWORK_OPERATOR")
                .area("V", "PROVINCE", null, "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))")
                .area("V1", "COMMUNE", "V", "POLYGON ((60 0, 60.3 0, 60.3 0.1, 60 0.1, 60 0))");
        jdbc.sql("""
                insert into asset.station (asset_id, operator, technology, range_m, recorded_from) values (?, 'OP', '4G', 3000, '2020-01-01')""").param(world.point("MAST", "M", "OP", 60.05, 0.05)).update();
        uri = "/api/hamlets/" + jdbc.sql("""
                insert into territory.hamlet (province_code, code, name, commune_code, centre, recorded_from)
                values ('V', 'A', 'Một', 'V1', st_setsrid(st_point(60.05, 0.05), 4326), '2020-01-01') returning id""").query(UUID.class).single();
    }

    @Test
    void itMovesOnTheDayOfTheChangeAndNotInWhatWasKnownBefore() {
        assertThat(covered("2025-07-01")).isEqualTo("1 of 1");
        String form = """
                {"province": "V", "code": "A", "name": "Một", "commune": "V1", "validFrom": "2025-07-01", "reason": "dời làng",
                 "centre": {"type": "Point", "coordinates": [60.25, 0.05]}}""";
        assertThat(api.postChange(uri + "/versions", form, "\"0\"", SignIn.asPlanner()))
                .hasStatus(201);

        assertThat(covered("2025-06-30")).isEqualTo("1 of 1");
        assertThat(covered("2025-07-01")).isEqualTo("0 of 1");
        assertThat(covered("2025-07-01&knownOn=" + yesterday())).isEqualTo("1 of 1");
    }

    @Test
    void anEndedHamletIsCountedUntilItsLastDay() {
        String end = "{\"lastDay\": \"2025-06-30\", \"reason\": \"giải thể\"}";
        assertThat(api.put(uri + "/ending", end, "\"0\"", SignIn.asPlanner())).hasStatusOk();

        assertThat(covered("2025-06-30")).isEqualTo("1 of 1");
        assertThat(covered("2025-07-01")).isEqualTo("0 of 0");
        assertThat(covered("2025-07-01&knownOn=" + yesterday())).isEqualTo("1 of 1");
    }

    private static LocalDate yesterday() {
        return LocalDate.now(AsOf.ZONE).minusDays(1);
    }

    private String covered(String date) {
        var answer = api.get("/api/coverage?area=V&date=" + date, SignIn.asInspector());
        assertThat(answer).hasStatusOk();
        String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return JsonPath.read(body, "$.covered") + " of " + JsonPath.read(body, "$.total");
    }
}
