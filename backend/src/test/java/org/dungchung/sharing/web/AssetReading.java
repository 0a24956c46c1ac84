package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Two communes of one province on the 105th meridian, the masts of RED along the 10th parallel.
 *
 * <pre>
 *   lon   105.00   105.05      105.10      105.15  105.20
 *          |  0101   M1 ─ M2 ─── |    0102   M3      |
 * </pre>
 */
abstract class AssetReading {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID first;
    UUID second;
    UUID third;

    @BeforeEach
    void masts() {
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .area("T01", "PROVINCE", null, "POLYGON ((105 9.9, 105.2 9.9, 105.2 10.1, 105 10.1, 105 9.9))")
                .area("T0101", "COMMUNE", "T01", "POLYGON ((105 9.9, 105.1 9.9, 105.1 10.1, 105 10.1, 105 9.9))")
                .area("T0102", "COMMUNE", "T01", "POLYGON ((105.1 9.9, 105.2 9.9, 105.2 10.1, 105.1 10.1, 105.1 9.9))");
        first = world.point("MAST", "M1", "RED", 105.05, 10);
        second = world.point("MAST", "M2", "RED", 105.06, 10);
        third = world.point("MAST", "M3", "RED", 105.15, 10);
        world.use(first, "RED");
        world.use(first, "BLUE");
        world.use(second, "RED");
    }

    String organisations(UUID asset, RequestPostProcessor who) {
        return json(get("/api/assets/" + asset, who), "$.properties.tenancies[*].organisation");
    }

    List<String> ids(String uri, RequestPostProcessor who) {
        return List.of(json(get(uri, who), "$.features[*].id")
                        .replaceAll("[\\[\\]\"\\s]", "")
                        .split(","))
                .stream()
                .filter(id -> !id.isEmpty())
                .toList();
    }

    MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    static String json(MvcTestResult answer, String path) {
        try {
            Object found = JsonPath.read(answer.getResponse().getContentAsString(), path);
            return String.valueOf(found);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
    }
}
