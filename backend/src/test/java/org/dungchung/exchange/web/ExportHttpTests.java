package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What leaves the registry for whom: BLUE's mast with a tenant, and a mast of RED. */
@HttpTest
class ExportHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void masts() {
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        world.use(world.point("MAST", "B1", "BLUE", 60.05, 0.05), "BLUE");
        world.use(world.point("MAST", "R1", "RED", 60.06, 0.05), "RED");
    }

    @Test
    void ofOthersAnOperatorGetsPlaceKindOwnerAndRoomAndNoMore() {
        var blue = mast("BLUE", SignIn.asOperator("RED"));
        assertThat(blue).containsEntry("Capacity", 4);
        assertThat(blue.get("Code")).isNull();
        assertThat(blue.get("Places taken")).isNull();
        assertThat(mast("RED", SignIn.asOperator("RED")))
                .containsEntry("Code", "R1")
                .containsEntry("Places taken", 1);
        assertThat(mast("BLUE", SignIn.asPlanner())).containsEntry("Code", "B1").containsEntry("Places taken", 1);
    }

    @Test
    void anUnknownFormatOrTargetIsSaid() {
        assertThat(mvc.get().uri("/api/exports/masts?format=dwg").with(SignIn.asPlanner()))
                .hasStatus(400)
                .bodyText()
                .contains("geojson");
        assertThat(mvc.get()
                        .uri("/api/exports/trees?format=csv")
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatus(400);
    }

    private Map<String, Object> mast(String owner, RequestPostProcessor who) {
        var answer = mvc.get()
                .uri("/api/exports/masts?format=geojson&lang=en&owner=" + owner)
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        List<Map<String, Object>> found = JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.features[*].properties");
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
