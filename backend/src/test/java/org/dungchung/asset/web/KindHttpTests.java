package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dungchung.asset.AssetKind;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every kind of asset can be recorded and read, with the geometry it has, and drawn. */
@HttpTest
class KindHttpTests {

    private static final String POINT = "{\"type\": \"Point\", \"coordinates\": [105.01, 10]}";
    private static final String LINE = "{\"type\": \"LineString\", \"coordinates\": [[105, 10], [105.01, 10]]}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void anOwner() {
        api = new Api(mvc);
        new World(jdbc).organisation("RED", "NETWORK_OPERATOR");
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsRecordedWithItsGeometryAndDrawn(AssetKind kind) {
        boolean line = kind.expectedGeometry().contains("LineString");
        String form = "{\"kind\": \"%s\", \"code\": \"K1\", \"owner\": \"RED\", \"geometry\": %s}";
        assertFault(
                api.post("/api/assets", form.formatted(kind, line ? POINT : LINE), SignIn.asPlanner()),
                400,
                "geometry");
        var made = api.post("/api/assets", form.formatted(kind, line ? LINE : POINT), SignIn.asPlanner());
        assertThat(made).hasStatus(201);
        jdbc.sql("alter table asset.asset disable trigger user").update();
        jdbc.sql("update asset.asset set recorded_from = '2020-01-01' where code = 'K1'")
                .update();
        jdbc.sql("alter table asset.asset enable trigger user").update();
        String uri = Api.locationOf(made);
        assertThat(api.get(uri, SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.properties.kind")
                .isEqualTo(kind.name());
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String layer = name + (name.endsWith("ch") ? "es" : "s");
        var tile = api.get("/tiles/" + layer + "/12/3242/1933.mvt", SignIn.asPlanner());
        assertThat(tile).hasStatusOk();
        assertThat(new String(tile.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("K1");
    }
}
