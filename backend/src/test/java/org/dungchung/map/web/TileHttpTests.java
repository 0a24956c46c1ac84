package org.dungchung.map.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.zip.GZIPInputStream;
import org.dungchung.support.SignIn;
import org.dungchung.support.VectorTile;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class TileHttpTests {

    private static final String TILE = "/tiles/masts/12/2048/2048.mvt?date=2026-06-30";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        for (int i = 0; i < 30; i++) {
            world.point("MAST", "BLUE-" + i, "BLUE", 0.001 * i, -0.01);
        }
    }

    @Test
    void aTileIsKeptByTheBrowserAloneAndAskedForAgain() throws Exception {
        var first = mvc.get().uri(TILE).with(SignIn.asPlanner()).exchange();
        assertThat(first).hasStatusOk().hasContentType("application/vnd.mapbox-vector-tile");
        assertThat(first).headers().hasValue("Cache-Control", "private, no-cache");
        String tag = requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(tag).startsWith("\"");
        assertThat(VectorTile.read(first.getResponse().getContentAsByteArray()).features())
                .hasSize(30);

        assertThat(mvc.get().uri(TILE).with(SignIn.asPlanner()).header("If-None-Match", tag))
                .hasStatus(304);
        var asOperator = mvc.get()
                .uri(TILE)
                .with(SignIn.asOperator("RED"))
                .header("If-None-Match", tag)
                .exchange();
        assertThat(asOperator).hasStatusOk();
        assertThat(asOperator.getResponse().getContentAsString()).doesNotContain("BLUE-");
    }

    @Test
    void aTileIsCompressedForWhoTakesItSo() throws Exception {
        var plain = mvc.get().uri(TILE).with(SignIn.asPlanner()).exchange();
        var packed = mvc.get()
                .uri(TILE)
                .with(SignIn.asPlanner())
                .header("Accept-Encoding", "gzip, br")
                .exchange();
        assertThat(packed).headers().hasValue("Content-Encoding", "gzip");
        try (var unpacked = new GZIPInputStream(
                new ByteArrayInputStream(packed.getResponse().getContentAsByteArray()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.getResponse().getContentAsByteArray());
        }
        assertThat(packed.getResponse().getHeader("ETag"))
                .isNotEqualTo(plain.getResponse().getHeader("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "/tiles/secrets/0/0/0.mvt, 404, unknown-layer",
        "/tiles/masts/2/4/0.mvt, 404, unknown-tile",
        "/tiles/masts/99/0/0.mvt, 404, unknown-tile",
        "/tiles/masts/0/0/-1.mvt, 404, unknown-tile",
        "/tiles/masts/a/0/0.mvt, 400, invalid-input",
        "/tiles/masts/0/0/0.mvt?date=soon, 400, invalid-input",
        "/tiles/masts/0/0/0.mvt?date=1066-10-14, 422, date-out-of-range",
        "/tiles/masts/0/0/0.png, 404, not-found",
    })
    void whatIsNoTileIsSaid(String uri, int status, String rule) {
        var answer = mvc.get().uri(uri).with(SignIn.asPlanner()).exchange();
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
    }

    @Test
    void theLayersAreTold() {
        assertThat(mvc.get().uri("/api/map/layers").with(SignIn.asInspector()))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("""
                        ["areas", "background", "cables", "distribution-points", "duct-sections", "hamlet-boundaries", "hamlets",
                         "manholes", "masts", "pole-lines", "poles", "service-points", "shelters", "sites", "trenches", "tunnels",
                         "zones"]""");
    }
}
