package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Category and structure in the form of a person: words of the lists of the kind, and what stands in the registry already. */
@HttpTest
class WordHttpTests {

    private static final String FORM = """
            {"kind": "%s", "code": "W1", "owner": "RED", "category": %s, "structure": %s, "reason": "told",
             "geometry": {"type": "Point", "coordinates": [105, 10]}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void red() {
        api = new Api(mvc);
        new World(jdbc).organisation("RED", "NETWORK_OPERATOR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MAST;    A9;  ;       category;  one of A1, A1a, A1b, A2, A2a, A2b, A2c",
                "MAST;    N1;  ;       category;  one of A1, A1a, A1b, A2, A2a, A2b, A2c",
                "POLE;    A1a; ;       category;  one of C1, C2",
                "MANHOLE; C1;  ;       category;  one of N1, N2",
                "SHELTER; N1;  ;       category;  nothing: this kind has none",
                "SITE;    ;    dây néo; structure; one of SELF_SUPPORTING, GUYED, MONOPOLE, CAMOUFLAGED, ROOFTOP",
                "POLE;    ;    GUYED;  structure; nothing: this kind has none",
            })
    void anotherWordIsRefusedWithThoseThatThereAre(
            String kind, @Nullable String category, @Nullable String structure, String field, String expected) {
        var answer = api.post("/api/assets", form(kind, category, structure), SignIn.asPlanner());
        assertFault(answer, 400, field);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].expected")
                .asString()
                .isEqualTo(expected);
    }

    @Test
    void aWordIsTakenInAnyCase() {
        var made = api.post("/api/assets", form("MAST", "a2B", "guyed"), SignIn.asPlanner());
        assertThat(made).hasStatus(201);
        assertThat(jdbc.sql("select category || ' ' || structure from asset.asset where code = 'W1'")
                        .query(String.class)
                        .single())
                .isEqualTo("A2b GUYED");
    }

    @Test
    void aWordThatStandsInTheRegistryMayBeSaidAgain() {
        var world = new World(jdbc);
        UUID mast = world.point("MAST", "W1", "RED", 105, 10);
        world.set(mast, "structure = 'đa năng'");
        String uri = "/api/assets/" + mast;
        assertThat(api.put(uri, form("MAST", "A2b", "đa năng"), "\"0\"", SignIn.asPlanner()))
                .hasStatusOk();
        assertFault(api.put(uri, form("MAST", "A2b", "đa năng hơn"), "\"1\"", SignIn.asPlanner()), 400, "structure");
    }

    private static String form(String kind, @Nullable String category, @Nullable String structure) {
        return FORM.formatted(kind, quoted(category), quoted(structure));
    }

    private static String quoted(@Nullable String word) {
        return word == null ? "null" : '"' + word + '"';
    }
}
