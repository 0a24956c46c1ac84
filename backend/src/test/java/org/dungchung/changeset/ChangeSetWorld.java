package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * An operator whose changes wait, and how both sides ask. Not in one transaction: a change is tried in one that is undone, and kept in another. What
 * is left behind is taken away after each test.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
abstract class ChangeSetWorld {

    static final RequestPostProcessor PLANNER = SignIn.asPlanner();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    final String tel = "WAIT" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    final RequestPostProcessor operator = SignIn.as(new Caller(tel.toLowerCase(Locale.ROOT), Role.OPERATOR, tel));
    UUID pole = UUID.randomUUID();

    @BeforeEach
    void world() {
        var world = new World(jdbc).organisation(tel, "NETWORK_OPERATOR");
        pole = world.point("POLE", "WAIT-1", tel, 103.2, 7.9);
        assertThat(put(PLANNER, "/api/review-policies/" + tel, 0, "{\"waits\": true}"))
                .hasStatusOk();
    }

    @AfterEach
    void leaveNothing() {
        new World(jdbc).remove(tel);
    }

    MvcTestResult change(double height) {
        return put(operator, "/api/assets/" + pole, 0, form(height));
    }

    String form(double height) {
        return "{\"code\": \"WAIT-1\", \"owner\": \"" + tel + "\", \"heightM\": " + height
                + ", \"reason\": \"đo lại\"}";
    }

    void submit(String set) {
        assertThat(put(operator, "/api/change-sets/" + set + "/submission", version(operator, set), ""))
                .hasStatusOk();
    }

    int version(String set) {
        return version(PLANNER, set);
    }

    int version(RequestPostProcessor who, String set) {
        return JsonPath.<Integer>read(body(get(who, "/api/change-sets/" + set)), "$.version");
    }

    static String item(String set, String item, String step) {
        return "/api/change-sets/" + set + "/items/" + item + "/" + step;
    }

    @Nullable Double height() {
        return jdbc.sql("select height_m from asset.asset where id = ?")
                .param(pole)
                .query(Double.class)
                .optional()
                .orElse(null);
    }

    MvcTestResult get(RequestPostProcessor who, String path) {
        return mvc.get().uri(path).with(who).exchange();
    }

    MvcTestResult put(RequestPostProcessor who, String path, @Nullable Integer version, String json) {
        return send(HttpMethod.PUT, who, path, version, json);
    }

    MvcTestResult send(
            HttpMethod method, RequestPostProcessor who, String path, @Nullable Integer version, String json) {
        var request = mvc.method(method)
                .uri(path)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        return (version == null ? request : request.header("If-Match", "\"" + version + "\"")).exchange();
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
