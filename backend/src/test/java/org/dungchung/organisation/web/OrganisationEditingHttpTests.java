package org.dungchung.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.time.LocalDate;
import java.util.List;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a planner records of organisation OLD, known since 2020, beside organisation OTHER. */
@HttpTest
class OrganisationEditingHttpTests {

    private static final String NEW = """
            {"code": "NEWTEL", "name": "Viễn thông Mới", "kind": "NETWORK_OPERATOR", "aliases": ["Mới", "VT Mới"], "reason": "giấy phép"}""";

    private static final String OLD = "/api/organisations/OLD";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void organisations() {
        api = new Api(mvc);
        new World(jdbc).organisation("OLD", "NETWORK_OPERATOR").organisation("OTHER", "TOWER_COMPANY");
    }

    @Test
    void aNewOrganisationIsKnownByAllItsNames() {
        var made = api.post("/api/organisations", NEW, SignIn.asPlanner());
        assertThat(made).hasStatus(201).hasHeader("ETag", "\"0\"").hasHeader("Location", "/api/organisations/NEWTEL");
        assertThat(api.get("/api/organisations/NEWTEL", SignIn.asOperator("OLD")))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"name\": \"Viễn thông Mới\", \"aliases\": [\"Mới\", \"VT Mới\"], \"memberships\": [], \"lastDay\": null}");
        assertThat(knownAs("vt mới")).containsExactly("NEWTEL");
        for (var who : List.of(SignIn.asInspector(), SignIn.asOperator("OLD"))) {
            assertProblem(api.post("/api/organisations", NEW, who), 403, "not-allowed");
        }
        assertProblem(
                api.post("/api/organisations", NEW.replace("NEWTEL", "NEWER"), SignIn.asPlanner()), 409, "name-taken");
        assertProblem(api.post("/api/organisations", NEW, SignIn.asPlanner()), 409, "already-exists");
    }

    @Test
    void everyFaultOfAFormIsNamedAtOnce() {
        var answer = api.post(
                "/api/organisations",
                "{\"code\": \"small\", \"kind\": \"BANK\", \"aliases\": [\" \"]}",
                SignIn.asPlanner());
        for (String field : List.of("code", "name", "kind", "aliases")) {
            assertFault(answer, 400, field);
        }
        assertProblem(api.get("/api/organisations/NONE", SignIn.asPlanner()), 404, "unknown-organisation");
    }

    @Test
    void aCorrectionNamesTheVersionAndAReasonAndWithdrawsNames() {
        String form = "{\"name\": \"Cũ Tel\", \"kind\": \"BROADCASTER\", \"aliases\": [%s]%s}";
        String said = form.formatted("\"Cũ\", \"VTC\"", ", \"reason\": \"tên đúng\"");
        assertProblem(api.put(OLD, said, null, SignIn.asPlanner()), 428, "precondition-required");
        assertProblem(api.put(OLD, form.formatted("", ""), "\"0\"", SignIn.asPlanner()), 422, "reason-required");
        assertThat(api.put(OLD, said, "\"0\"", SignIn.asPlanner()))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        var stale = api.put(OLD, said, "\"0\"", SignIn.asPlanner());
        assertProblem(stale, 412, "stale-version");
        assertThat(stale)
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"current\": {\"name\": \"Cũ Tel\", \"version\": 1}, \"yours\": {\"kind\": \"BROADCASTER\"}}");
        assertThat(api.put(OLD, form.formatted("\"VTC\"", ", \"reason\": \"thừa\""), "\"1\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.aliases")
                .asArray()
                .containsExactly("VTC");
        assertThat(knownAs("cũ")).isEmpty();
        assertThat(knownAs("vtc")).containsExactly("OLD");
    }

    @Test
    void aNameIsWrittenOtherwise() {
        String form = "{\"name\": \"Cũ Tel\", \"kind\": \"BROADCASTER\", \"aliases\": [%s], \"reason\": \"viết hoa\"}";
        assertThat(api.put(OLD, form.formatted("\"Vtc\", \"vtc \", \"Cũ\""), "\"0\"", SignIn.asPlanner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.aliases")
                .asArray()
                .containsExactlyInAnyOrder("Vtc", "Cũ");
        assertThat(api.put(OLD, form.formatted("\"VTC\", \"Vtc\", \"Cũ\""), "\"1\"", SignIn.asPlanner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.aliases")
                .asArray()
                .containsExactlyInAnyOrder("VTC", "Cũ");
        assertThat(knownAs("vtc")).containsExactly("OLD");
    }

    @Test
    void aGroupIsCalledAsItWasKnown() {
        jdbc.sql(
                        "insert into organisation.corporate_group (code, name, recorded_from) values ('G', 'Tập đoàn', '2020-01-01')")
                .update();
        jdbc.sql(
                        "insert into organisation.membership (organisation, group_code, recorded_from) values ('OLD', 'G', '2020-01-01')")
                .update();
        String renamed = "{\"name\": \"Tổng công ty\", \"reason\": \"đổi tên\"}";
        assertThat(api.put("/api/groups/G", renamed, "\"0\"", SignIn.asPlanner()))
                .hasStatusOk();
        String yesterday = "?knownOn=" + LocalDate.now(AsOf.ZONE).minusDays(1);
        for (String uri : List.of("/api/organisations", OLD)) {
            assertThat(api.get(uri + yesterday, SignIn.asInspector()))
                    .bodyText()
                    .contains("Tập đoàn")
                    .doesNotContain("Tổng công ty");
            assertThat(api.get(uri, SignIn.asInspector()))
                    .bodyText()
                    .contains("Tổng công ty")
                    .doesNotContain("Tập đoàn");
        }
    }

    @Test
    void anEndNamesWhoTookItsPlaceAndIsTakenBack() {
        String end = "{\"lastDay\": \"2025-12-31\", \"successor\": \"%s\", \"reason\": \"sáp nhập\"}";
        for (String wrong : List.of("OLD", "NONE")) {
            assertFault(api.put(OLD + "/ending", end.formatted(wrong), "\"0\"", SignIn.asPlanner()), 400, "successor");
        }
        assertThat(api.put(OLD + "/ending", end.formatted("OTHER"), "\"0\"", SignIn.asPlanner()))
                .hasStatusOk();
        assertThat(api.get("/api/organisations", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$[?(@.code == 'OLD')].successor")
                .asArray()
                .containsExactly("OTHER");
        assertThat(restore(OLD, "\"1\"")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"lastDay": null, "successor": null, "version": 2}""");
        assertThat(api.get(OLD + "/history", SignIn.asInspector()))
                .bodyJson()
                .isLenientlyEqualTo("[{\"subject\": \"ORGANISATION\", \"version\": 2}, {\"version\": 0}]");
        assertProblem(api.get(OLD + "/history", SignIn.asOperator("OLD")), 403, "not-allowed");
    }

    @Test
    void aGroupIsRecordedRenamedAndBroughtBack() {
        jdbc.sql(
                        "insert into organisation.corporate_group (code, name, recorded_from) values ('G', 'Tập đoàn', '2020-01-01')")
                .update();
        String form = "{\"name\": \"Tổng công ty\", \"reason\": \"đổi tên\"}";
        assertProblem(api.put("/api/groups/G", form, null, SignIn.asPlanner()), 428, "precondition-required");
        assertThat(api.put("/api/groups/G", form, "\"0\"", SignIn.asPlanner())).hasStatusOk();
        assertProblem(api.put("/api/groups/G", form, "\"0\"", SignIn.asPlanner()), 412, "stale-version");
        assertThat(restore("/api/groups/G", "\"1\""))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Tập đoàn");
        assertProblem(api.get("/api/groups/X", SignIn.asInspector()), 404, "unknown-group");
        assertThat(api.get("/api/groups", SignIn.asOperator("OLD"))).bodyText().contains("Tập đoàn");
        String made = "{\"code\": \"G2\", \"name\": \"Hai\"}";
        assertThat(api.post("/api/groups", made, SignIn.asPlanner())).hasStatus(201);
        assertProblem(api.post("/api/groups", made, SignIn.asPlanner()), 409, "already-exists");
    }

    private MvcTestResult restore(String uri, String ifMatch) {
        return api.put(uri + "/restoration", "{\"version\": 0, \"reason\": \"nhầm\"}", ifMatch, SignIn.asPlanner());
    }

    private List<String> knownAs(String name) {
        return jdbc.sql("select organisation from organisation.v_known_name where name = ?")
                .param(name)
                .query(String.class)
                .list();
    }
}
