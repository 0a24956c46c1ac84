package org.dungchung.asset.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.util.List;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** What BLUE declares that its station on RED's mast covers. */
@HttpTest
class FootprintHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");
    private static final String SQUARE = polygon("[[105,10],[105.1,10],[105.1,10.1],[105,10.1],[105,10]]");
    private static final String NONE = "{\"type\": \"MultiPolygon\", \"coordinates\": []}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    UUID mast;
    String station;

    @BeforeEach
    void aStation() {
        api = new Api(mvc);
        World world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105.05, 10.05);
        station = read(api.post(stations(), form(SQUARE), BLUE), "$.id");
        earlier();
    }

    @Test
    void itIsReadWithItsStationByWhoMaySeeThat() {
        String whole = "[[[[105,10],[105.1,10],[105.1,10.1],[105,10.1],[105,10]]]]";
        String list = read(api.get(stations(), BLUE), "$[0].footprint.coordinates");
        assertThat(list.replace(".0", "").replace(" ", "")).isEqualTo(whole);
        assertThat(read(api.get(part(), RED), "$.footprint.type"))
                .as("the mast's owner sees it")
                .isEqualTo("MultiPolygon");
        assertThat(read(api.get(stations(), SignIn.asInspector()), "$[0].footprint.type"))
                .isEqualTo("MultiPolygon");
        new World(jdbc).organisation("GREEN", "NETWORK_OPERATOR");
        assertThat(read(api.get(stations(), SignIn.asOperator("GREEN")), "$")).isEqualTo("[]");
        assertProblem(api.put("/api/stations/" + station, form(NONE), "\"0\"", RED), 403, "not-your-asset");
    }

    @Test
    void nothingSaidKeepsItAndNoCoordinatesTakeItBack() {
        change("null", 0);
        assertThat(declared()).isTrue();
        change(NONE, read(api.get(part(), BLUE), "$.version"));
        assertThat(declared()).isFalse();
        assertThat(read(api.get(part(), BLUE), "$.footprint")).isEqualTo("null");
        String version = read(api.get(part(), BLUE), "$.version");
        assertThat(api.put(
                        part() + "/restoration",
                        "{\"version\": 0, \"reason\": \"it was right\"}",
                        "\"" + version + "\"",
                        BLUE))
                .hasStatusOk();
        assertThat(declared()).isTrue();
    }

    @Test
    void whatWasReadAndIsSentBackStays() {
        jdbc.sql(
                        "update asset.station set footprint = st_multi(st_makeenvelope(105.00000000049, 10, 105.1, 10.1, 4326))")
                .update();
        earlier();
        change(
                JsonMapper.shared()
                        .readTree(text(part(), BLUE))
                        .path("footprint")
                        .toString(),
                read(api.get(part(), BLUE), "$.version"));
        assertThat(jdbc.sql("select st_xmin(footprint) from asset.station")
                        .query(Double.class)
                        .single())
                .isEqualTo(105.00000000049);
    }

    @Test
    void aHistoryTellsItsSizeAndNotItsCorners() {
        change(polygon("[[105.2,10],[105.3,10],[105.3,10.1],[105.2,10.1],[105.2,10]]"), 0);
        change(NONE, 1);
        String of = ".changes[?(@.field == 'footprint')]";
        for (String told : List.of(text(part() + "/history", BLUE), text("/api/assets/" + mast + "/timeline", RED))) {
            assertThat(told).contains("areaKm2").doesNotContain("Polygon", "105.2");
        }
        var history = api.get(part() + "/history", BLUE);
        assertThat(read(history, "$[0]" + of + ".after")).isEqualTo("[null]");
        assertThat(read(history, "$[1]" + of + ".before.areaKm2"))
                .as("moved, of one size")
                .isEqualTo(read(history, "$[1]" + of + ".after.areaKm2"));
        assertThat(read(history, "$[2]" + of + ".after.areaKm2")).isEqualTo(areaKm2());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"Point\", \"coordinates\": [105, 10]}",
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[105,10],[105.1,10],[105,10]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[105,10],[105.1,10.1],[105.1,10],[105,10.1],[105,10]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[10,105],[10,105.1],[10.1,105.1],[10,105]]]}",
                "{\"type\": \"MultiPolygon\"}",
                "{}",
            })
    void whatIsNoPolygonIsRefusedAtItsField(String footprint) {
        assertFault(api.put("/api/stations/" + station, form(footprint), "\"0\"", BLUE), 400, "footprint");
        assertThat(declared()).isTrue();
    }

    @Test
    void itMayComeInAnotherSystem() {
        String metres = polygon("[[500000,1000000],[501000,1000000],[501000,1001000],[500000,1000000]]");
        String form = form(metres).replace("\"technology\"", "\"crs\": \"EPSG:9210\", \"technology\"");
        assertThat(api.put("/api/stations/" + station, form, "\"0\"", BLUE)).hasStatusOk();
        assertThat(jdbc.sql("select round(st_area(geography(footprint)) / 1000) from asset.station")
                        .query(Integer.class)
                        .single())
                .isEqualTo(500);
    }

    private String text(String uri, RequestPostProcessor who) {
        return new String(api.get(uri, who).getResponse().getContentAsByteArray(), UTF_8);
    }

    /** What one transaction writes twice leaves no trace; so that it was another. */
    private void earlier() {
        jdbc.sql("alter table asset.station disable trigger user").update();
        jdbc.sql("update asset.station set recorded_from = recorded_from - interval '1 hour'")
                .update();
        jdbc.sql("alter table asset.station enable trigger user").update();
    }

    private String areaKm2() {
        return jdbc.sql(
                        "select '[' || round(cast(st_area(geography(st_makeenvelope(105, 10, 105.1, 10.1, 4326))) / 1e6 as numeric), 3) || ']'")
                .query(String.class)
                .single();
    }

    private boolean declared() {
        return jdbc.sql("select footprint is not null from asset.station")
                .query(Boolean.class)
                .single();
    }

    private void change(String footprint, Object version) {
        assertThat(api.put("/api/stations/" + station, form(footprint), "\"" + version + "\"", BLUE))
                .hasStatusOk();
        earlier();
    }

    private String stations() {
        return "/api/assets/" + mast + "/stations";
    }

    private String part() {
        return "/api/parts/" + station;
    }

    private static String polygon(String ring) {
        return "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}";
    }

    private static String form(String footprint) {
        return "{\"operator\": \"BLUE\", \"technology\": \"4G\", \"footprint\": %s, \"reason\": \"x\"}"
                .formatted(footprint);
    }
}
