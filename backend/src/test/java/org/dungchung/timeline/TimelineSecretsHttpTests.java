package org.dungchung.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What became a secret, or another's, is no secret's past in the timeline; and who holds places knows of them, offered or not. */
@HttpTest
class TimelineSecretsHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");
    private static final RequestPostProcessor GREEN = SignIn.asOperator("GREEN");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID mast;
    String timeline;

    @BeforeEach
    void aMast() {
        world = new World(jdbc)
                .organisation("RED", "TOWER_COMPANY")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "R-1", "RED", 105, 10);
        timeline = "/api/assets/" + mast + "/timeline";
    }

    @Test
    void aTenancyThatIsRestrictedNowHasNoPast() {
        UUID tenancy = world.use(mast, "BLUE");
        world.setTenancy(tenancy, "contract_number = 'BLUE-77'");
        assertThat(text(timeline, SignIn.asInspector())).contains("BLUE-77");
        jdbc.sql("update sharing.tenancy set restricted = true where id = ?")
                .param(tenancy)
                .update();
        assertThat(text(timeline, SignIn.asPlanner())).contains("BLUE-77");
        assertThat(text(timeline, BLUE)).contains("BLUE-77");
        for (RequestPostProcessor who : List.of(SignIn.asInspector(), RED)) {
            assertThat(text(timeline, who)).doesNotContain("BLUE");
            assertThat(text("/api/assets/" + mast + "?knownOn=2024-06-30", who)).doesNotContain("BLUE");
        }
    }

    @Test
    void aRecordThatIsRestrictedNowIsNotNamedByAJoinThatWasUndone() {
        UUID kept = world.point("MAST", "B-1", "BLUE", 105, 10);
        jdbc.sql("insert into asset.joined (asset_id, kept_id, recorded_from) values (?, ?, '2021-01-04')")
                .params(mast, kept)
                .update();
        jdbc.sql("update asset.joined set kept_id = null where asset_id = ?")
                .param(mast)
                .update();
        assertThat(text(timeline, SignIn.asInspector())).contains(kept.toString());
        world.set(kept, "sensitivity = 'RESTRICTED'");
        assertThat(text(timeline, SignIn.asPlanner())).contains(kept.toString());
        assertThat(text(timeline, SignIn.asInspector())).doesNotContain(kept.toString(), "JOIN");
    }

    @Test
    void aStationsNewOperatorIsNotToldOfItsSectorsBefore() {
        UUID sector = aSectorOfGreen();
        jdbc.sql("update asset.station set operator = 'BLUE'").update();
        String past = "/api/assets/" + mast + "/sectors?knownOn=2024-06-30";
        assertThat(text(timeline, BLUE)).doesNotContain("GREEN", "secret band");
        assertThat(text(timeline, GREEN)).contains("secret band", "GREEN");
        assertThat(text(past, BLUE)).doesNotContain("secret band");
        assertThat(text(past, GREEN)).contains("secret band");
        jdbc.sql("update asset.station set recorded_from = now() - interval '1 hour'")
                .update();
        jdbc.sql("update asset.sector set band = 'n78' where id = ?")
                .param(sector)
                .update();
        assertThat(text(timeline, BLUE)).contains("n78").doesNotContain("GREEN", "secret band");
        assertThat(text("/api/parts/" + sector + "/history", BLUE))
                .contains("n78")
                .doesNotContain("secret band");
        assertThat(text("/api/parts/" + sector + "/history", SignIn.asPlanner()))
                .contains("secret band");
        var restored = new Api(mvc)
                .put(
                        "/api/parts/" + sector + "/restoration",
                        "{\"version\": 0, \"reason\": \"curious\"}",
                        "\"1\"",
                        BLUE);
        assertProblem(restored, 400, "invalid-input");
    }

    @Test
    void theOwnerIsToldWhichAccountRecordedWhatIsItsOwn() {
        world.use(mast, "BLUE");
        aSectorOfGreen();
        jdbc.sql("update asset.asset set name = 'x' where id = ?").param(mast).update();
        assertThat(values("$.events[?(@.thing == 'ASSET')].recordedBy", RED)).doesNotContainNull();
        String others = "$.events[?(@.thing != 'ASSET')]";
        assertThat(values(others + ".recordedBy", RED)).hasSize(3).containsOnlyNulls();
        assertThat(values(others + ".requestId", RED)).hasSize(3).containsOnlyNulls();
        assertThat(values(others + ".recordedBy", SignIn.asPlanner())).doesNotContainNull();
    }

    @Test
    void whoUsesAnAssetThatIsNotOfferedIsToldOfItsUse() {
        world.set(mast, "offered = false, name = 'secret name'");
        UUID tenancy = world.use(mast, "BLUE");
        assertThat(text(timeline, BLUE)).contains("TENANCY").doesNotContain("secret name", "R-1");
        assertProblem(new Api(mvc).get(timeline, GREEN), 404, "unknown-asset");
        world.setTenancy(tenancy, "used_to = '2024-01-01'");
        assertProblem(new Api(mvc).get(timeline, BLUE), 404, "unknown-asset");
    }

    private UUID aSectorOfGreen() {
        UUID station = jdbc.sql("""
                insert into asset.station (asset_id, operator, technology, recorded_from) values (?, 'GREEN', '5G', '2021-01-02') returning id""").param(mast).query(UUID.class).single();
        return jdbc.sql("""
                insert into asset.sector (station_id, name, band, recorded_from) values (?, '1', 'secret band', '2021-01-02') returning id""").param(station).query(UUID.class).single();
    }

    private List<@Nullable Object> values(String path, RequestPostProcessor who) {
        return JsonPath.read(text(timeline, who), path);
    }

    private String text(String uri, RequestPostProcessor who) {
        var answer = new Api(mvc).get(uri, who);
        assertThat(answer).as(uri).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
