package org.dungchung.preference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.locationOf;
import static org.dungchung.support.Api.read;

import java.util.List;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Views of lists: one's own, and those that one's side has shared. */
@HttpTest
class ViewHttpTests {

    private static final RequestPostProcessor ANNA = SignIn.as(new Caller("anna", Role.OPERATOR, "VIEWTEL"));
    private static final RequestPostProcessor BINH = SignIn.as(new Caller("binh", Role.OPERATOR, "VIEWTEL"));
    private static final RequestPostProcessor OTHER = SignIn.as(new Caller("chi", Role.OPERATOR, "VIEWOTHER"));

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Api api;

    @BeforeEach
    void world() {
        new World(jdbc).organisation("VIEWTEL", "NETWORK_OPERATOR").organisation("VIEWOTHER", "NETWORK_OPERATOR");
        api = new Api(mvc);
    }

    @Test
    void aSharedViewIsForOnesOwnSideAlone() {
        save(ANNA, "riêng", false);
        save(ANNA, "chung", true);
        assertThat(names(ANNA)).isEqualTo("[\"chung\",\"riêng\"]");
        assertThat(names(BINH)).isEqualTo("[\"chung\"]");
        assertThat(read(api.get("/api/views?page=assets", BINH), "$[0].own")).isEqualTo("false");
        assertThat(read(api.get("/api/views?page=assets", BINH), "$[0].params.kind"))
                .isEqualTo("MAST");
        assertThat(names(OTHER)).isEqualTo("[]");
        assertThat(names(SignIn.asPlanner())).isEqualTo("[]");
        save(SignIn.asPlanner(), "của sở", true);
        assertThat(names(SignIn.asInspector())).isEqualTo("[\"của sở\"]");
        assertThat(names(ANNA)).doesNotContain("của sở");
    }

    @Test
    void theOfficeOfACommuneSharesWithItsOwnPeople() {
        save(SignIn.asCommune("86001"), "của xã", true);
        var colleague = SignIn.as(new Caller("dung", Role.COMMUNE_OFFICE, null, "86001"));
        assertThat(names(colleague)).isEqualTo("[\"của xã\"]");
        for (var other : List.of(SignIn.asCommune("86002"), ANNA, SignIn.asPlanner())) {
            assertThat(names(other)).doesNotContain("của xã");
        }
    }

    @Test
    void onlyWhoHasAViewChangesOrDeletesIt() {
        String path = locationOf(save(ANNA, "chung", true));
        assertProblem(api.put(path, draft("x", true, "MAST"), null, BINH), 404, "unknown-view");
        assertProblem(delete(BINH, path), 404, "unknown-view");
        assertThat(api.put(path, draft("mới", false, "POLE"), null, ANNA)).hasStatusOk();
        assertThat(names(BINH)).isEqualTo("[]");
        assertThat(delete(ANNA, path)).hasStatus(204);
        assertThat(names(ANNA)).isEqualTo("[]");
    }

    @Test
    void aNameIsThereOnceAndWhatIsNoViewIsRefused() {
        assertFault(api.post("/api/views", draft(" ", true, "MAST"), ANNA), 400, "name");
        assertFault(api.post("/api/views", draft("x", true, "M".repeat(501)), ANNA), 400, "params");
        assertFault(
                api.post("/api/views", "{\"page\": \"users\", \"name\": \"x\", \"params\": {}}", ANNA), 400, "page");
        save(ANNA, "một", false);
        assertProblem(api.post("/api/views", draft("một", false, "MAST"), ANNA), 409, "already-exists");
    }

    private String names(RequestPostProcessor who) {
        return read(api.get("/api/views?page=assets", who), "$[*].name");
    }

    private MvcTestResult save(RequestPostProcessor who, String name, boolean shared) {
        MvcTestResult saved = api.post("/api/views", draft(name, shared, "MAST"), who);
        assertThat(saved).hasStatus(201);
        return saved;
    }

    private MvcTestResult delete(RequestPostProcessor who, String path) {
        return mvc.delete().uri(path).with(who).exchange();
    }

    private static String draft(String name, boolean shared, String kind) {
        return "{\"page\": \"assets\", \"name\": \"%s\", \"shared\": %s, \"params\": {\"kind\": \"%s\"}}"
                .formatted(name, shared, kind);
    }
}
