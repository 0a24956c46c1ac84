package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.time.LocalDate;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A mast of RED that BLUE uses since 2021, known since 2020: its tenancy read, ended and brought back. */
@HttpTest
class TenancyVersionsHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;
    UUID tenancy;
    String uri;

    @BeforeEach
    void aTenancy() {
        api = new Api(mvc);
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        tenancy = world.use(mast, "BLUE", LocalDate.of(2021, 6, 1), null);
        uri = "/api/tenancies/" + tenancy;
    }

    @Test
    void itIsReadByThoseWhomItConcerns() {
        for (var who : new RequestPostProcessor[] {
            SignIn.asPlanner(), SignIn.asInspector(), SignIn.asOperator("RED"), SignIn.asOperator("BLUE")
        }) {
            assertThat(api.get(uri, who))
                    .hasStatusOk()
                    .hasHeader("ETag", "\"0\"")
                    .bodyJson()
                    .isLenientlyEqualTo("""
                            {"organisation": "BLUE", "usedFrom": "2021-06-01", "usedTo": null, "version": 0}""");
        }
        assertThat(api.get(uri + "?date=2021-06-01", SignIn.asOperator("BLUE"))).hasStatusOk();
        assertProblem(api.get(uri + "?date=2021-05-31", SignIn.asOperator("BLUE")), 404, "unknown-tenancy");
        assertProblem(api.get(uri + "?knownOn=2019-12-31", SignIn.asOperator("BLUE")), 404, "unknown-tenancy");
        for (String path : new String[] {uri, uri + "/history"}) {
            assertProblem(api.get(path, SignIn.asOperator("GREEN")), 404, "unknown-tenancy");
        }
    }

    @Test
    void aRestrictedOneIsReadByItsTenantAndTheCleared() {
        world.setTenancy(tenancy, "restricted = true");
        assertThat(api.get(uri, SignIn.asPlanner())).hasStatusOk();
        assertThat(api.get(uri, SignIn.asOperator("BLUE"))).hasStatusOk();
        assertProblem(api.get(uri, SignIn.asInspector()), 404, "unknown-tenancy");
        assertProblem(api.get(uri, SignIn.asOperator("RED")), 404, "unknown-tenancy");
    }

    @Test
    void anEndEndsTheUseAndTheContractThatGoesOnLonger() {
        world.setTenancy(tenancy, "contract_number = '12', contract_from = '2021-06-01', contract_to = '2030-12-31'");
        assertProblem(end("2025-12-31", null), 428, "precondition-required");
        assertProblem(end("2025-12-31", "\"5\""), 412, "stale-version");
        assertFault(api.put(uri + "/ending", "{\"reason\": \"x\"}", "\"0\"", SignIn.asPlanner()), 400, "lastDay");
        assertProblem(
                api.put(uri + "/ending", "{\"lastDay\": \"2025-12-31\"}", "\"0\"", SignIn.asPlanner()),
                422,
                "reason-required");
        assertThat(end("2025-12-31", "\"0\"")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"usedTo": "2025-12-31", "contractTo": "2025-12-31", "contractNumber": "12", "version": 1}""");
        assertProblem(
                api.put(
                        uri + "/ending",
                        "{\"lastDay\": \"2025-12-31\", \"reason\": \"x\"}",
                        "\"1\"",
                        SignIn.asOperator("GREEN")),
                404,
                "unknown-tenancy");
    }

    @Test
    void whatAnEarlierVersionSaidIsSaidAgainByWhoRestoresIt() {
        end("2025-12-31", "\"0\"");
        assertFault(restore("1", SignIn.asOperator("RED")), 400, "version");
        assertThat(restore("0", SignIn.asOperator("RED")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"usedTo": null, "version": 2, "reportedByOwner": true, "reportedByTenant": false}""");
        var history = api.get(uri + "/history", SignIn.asPlanner());
        assertThat(history).bodyJson().isLenientlyEqualTo("""
                [{"version": 2, "reason": "vẫn dùng"}, {"version": 0}]""");
        assertThat(history).bodyJson().extractingPath("$[0].recordedBy").isNotNull();
        assertThat(api.get(uri + "/history", SignIn.asOperator("BLUE")))
                .bodyJson()
                .extractingPath("$[0].recordedBy")
                .isNull();
        assertProblem(
                api.put(uri + "/restoration", "{\"version\": 0}", "\"2\"", SignIn.asPlanner()), 422, "reason-required");
    }

    @Test
    void anEndedUseDoesNotComeBackToAPlaceThatAnotherHas() {
        world.set(mast, "capacity = 1");
        end("2025-12-31", "\"0\"");
        world.use(mast, "GREEN", LocalDate.of(2026, 1, 1), null);
        assertProblem(restore("0", SignIn.asOperator("RED")), 409, "no-free-place");
        assertThat(restore("0", SignIn.asPlanner()))
                .as("the authority records the world as it is")
                .hasStatusOk();
    }

    @Test
    void aUseIsNotExtendedToDaysOnWhichAnotherHasThePlace() {
        world.set(mast, "capacity = 1");
        assertThat(end("2090-12-31", "\"0\"")).hasStatusOk();
        world.use(mast, "GREEN", LocalDate.of(2091, 1, 1), null);
        assertProblem(restore("0", SignIn.asOperator("RED")), 409, "no-free-place");
        assertThat(end("2090-11-30", "\"1\"")).hasStatusOk();
        assertThat(end("2090-12-31", "\"2\""))
                .as("the place is its own until then")
                .hasStatusOk();
    }

    @Test
    void whatWasRestrictedOnceIsNotInTheOwnersHistory() {
        world.setTenancy(tenancy, "restricted = true, contract_number = 'secret'");
        String open = "{\"usedFrom\": \"2021-06-01\", \"restricted\": false, \"reason\": \"công khai\"}";
        assertThat(api.put(uri, open, "\"0\"", SignIn.asPlanner())).hasStatusOk();
        assertThat(api.get(uri + "/history", SignIn.asOperator("RED")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("secret")
                .contains("công khai");
        assertFault(
                api.put(uri + "/restoration", "{\"version\": 0, \"reason\": \"x\"}", "\"1\"", SignIn.asOperator("RED")),
                400,
                "version");
        assertThat(api.get(uri + "/history", SignIn.asPlanner())).bodyText().contains("secret");
    }

    private MvcTestResult end(String lastDay, @Nullable String ifMatch) {
        String ending = "{\"lastDay\": \"%s\", \"reason\": \"tháo dỡ\"}".formatted(lastDay);
        return api.put(uri + "/ending", ending, ifMatch, SignIn.asOperator("RED"));
    }

    private MvcTestResult restore(String version, RequestPostProcessor who) {
        String wish = "{\"version\": %s, \"reason\": \"vẫn dùng\"}".formatted(version);
        return api.put(uri + "/restoration", wish, "\"1\"", who);
    }
}
