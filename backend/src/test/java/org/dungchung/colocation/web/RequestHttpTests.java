package org.dungchung.colocation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.colocation.web.Desk.BLUE;
import static org.dungchung.colocation.web.Desk.RED;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.util.List;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** BLUE asks RED for a place, over HTTP. */
@HttpTest
class RequestHttpTests {

    private static final RequestPostProcessor VIOLET = SignIn.asOperator("VIOLET");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;
    Desk desk;

    @BeforeEach
    void aMast() {
        api = new Api(mvc);
        world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("VIOLET", "NETWORK_OPERATOR");
        world.area("C1", "COMMUNE", null, "POLYGON((104 9, 106 9, 106 11, 104 11, 104 9))");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
        desk = new Desk(api, mast);
    }

    @Test
    void fromTheRequestToTheContract() {
        String uri = desk.file();

        assertThat(mvc.get().uri(uri).with(RED))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"0\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"asset": {"kind": "MAST", "code": "M1", "owner": "RED", "ownerName": "RED company", "lon": 105.0, "lat": 10.0,
                                    "commune": "C1", "communeName": "C1 area"},
                         "requester": "BLUE", "requesterName": "BLUE company", "places": 2, "purpose": "three antennas", "state": "FILED",
                         "overdue": false, "answeredOn": null, "contractNumber": null, "version": 0}""");
        assertThat(api.put(uri + "/acceptance", "{}", "\"0\"", RED))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ACCEPTED");
        assertThat(api.put(uri + "/contract", """
                        {"contractNumber": "HD-1", "signedOn": "2026-01-05", "contractFrom": "2026-01-06", "contractTo": null,
                         "firstUseOn": "2026-02-01"}""", "\"1\"", BLUE))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "CONTRACTED", "contractNumber": "HD-1", "firstUseOn": "2026-02-01", "version": 2}""");
    }

    @Test
    void anInspectorReadsNoRequestForWhatIsRestricted() {
        String uri = desk.file();
        assertThat(api.get(uri, SignIn.asInspector())).hasStatusOk();
        world.set(mast, "sensitivity = 'RESTRICTED'");
        assertProblem(api.get(uri, SignIn.asInspector()), 404, "unknown-request");
        assertThat(api.get("/api/requests", SignIn.asInspector())).bodyText().doesNotContain(mast.toString());
        for (RequestPostProcessor knows : List.of(RED, SignIn.asPlanner())) {
            assertThat(api.get(uri, knows))
                    .bodyJson()
                    .extractingPath("$.asset.lon")
                    .isEqualTo(105.0);
        }
    }

    @Test
    void whoAsksForWhatBecameRestrictedReadsItsPlaceNoMore() {
        String uri = desk.file();
        assertThat(api.get(uri, BLUE)).bodyJson().extractingPath("$.asset.lon").isEqualTo(105.0);
        world.set(mast, "sensitivity = 'RESTRICTED'");
        assertThat(api.get(uri, BLUE)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"state": "FILED", "asset": {"lon": null, "lat": null, "commune": null, "communeName": null}}""");
        assertThat(api.get("/api/requests", BLUE)).bodyText().doesNotContain("105.0");
    }

    @Test
    void aRequestIsAnsweredInFullToWhoeverHasItsVersion() {
        String uri = desk.file();
        assertThat(mvc.get().uri(uri).with(BLUE).header(HttpHeaders.IF_NONE_MATCH, "\"0\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"0\"")
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("FILED");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(api.put(desk.file() + "/refusal", """
                        {"refusalClass": "LOAD", "reason": "the foundation is full"}""", "\"0\"", RED))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "REFUSED", "refusalClass": "LOAD", "refusalReason": "the foundation is full", "workingDaysLeft": null}""");
    }

    @Test
    void anOwnerTakesItsPromiseBackWithAReasonAndNothingElse() {
        String filed = desk.file();
        assertProblem(api.put(filed + "/withdrawal", "{\"reason\": \"sold\"}", "\"0\"", RED), 403, "not-your-step");
        assertThat(api.put(filed + "/acceptance", "{}", "\"0\"", RED)).hasStatusOk();
        world.set(mast, "offered = false");
        assertFault(api.put(filed + "/withdrawal", "{}", "\"1\"", RED), 400, "reason");
        assertProblem(
                api.put(filed + "/withdrawal", "{\"reason\": \"sold\"}", "\"1\"", VIOLET), 404, "unknown-request");

        assertThat(api.put(filed + "/withdrawal", "{\"reason\": \"the mast is being sold\"}", "\"1\"", RED))
                .hasStatusOk();
        assertThat(api.get(filed, BLUE)).bodyJson().isLenientlyEqualTo("""
                {"state": "WITHDRAWN", "withdrawnBy": "RED", "withdrawalReason": "the mast is being sold"}""");
        assertThat(jdbc.sql("select count(*) from sharing.v_promised_at('2199-01-01', 'infinity') where asset_id = ?")
                        .param(mast)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aStepNeedsTheVersionItFollows() {
        String uri = desk.file();
        assertThat(api.put(uri + "/acceptance", "{}", null, RED)).hasStatus(428);
        assertThat(api.put(uri + "/withdrawal", "{}", "\"7\"", BLUE))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.state")
                .isEqualTo("FILED");
        assertThat(api.put(uri + "/withdrawal", "{}", "\"0\"", BLUE)).hasStatusOk();
        assertProblem(api.put(uri + "/acceptance", "{}", "\"1\"", RED), 409, "request-not-filed");
    }

    @Test
    void refusedFilingsSayTheirRule() {
        assertProblem(desk.file(BLUE, Desk.body(mast, 9)), 409, "no-free-place");
        assertProblem(desk.file(RED, Desk.body(mast, 1)), 409, "own-asset");
        assertProblem(desk.file(BLUE, Desk.body(UUID.randomUUID(), 1)), 404, "unknown-asset");
        assertThat(desk.file(BLUE, "{}")).hasStatus(400);
        var tooMany = desk.file(BLUE, Desk.body(mast, 9).replace("9,", "99999999999,"));
        assertProblem(tooMany, 400, "invalid-input");
        assertFault(tooMany, 400, "places");
        assertThat(desk.file(SignIn.asPlanner(), Desk.body(mast, 1))).hasStatus(403);
        assertThat(desk.file(SignIn.asInspector(), Desk.body(mast, 1))).hasStatus(403);
    }

    @Test
    void othersFindNoRequestAndTheAuthorityFindsAll() {
        String uri = desk.file();
        assertProblem(mvc.get().uri(uri).with(VIOLET).exchange(), 404, "unknown-request");
        assertProblem(api.put(uri + "/acceptance", "{}", "\"0\"", VIOLET), 404, "unknown-request");
        assertProblem(api.put(uri + "/acceptance", "{}", "\"0\"", BLUE), 403, "not-your-step");
        assertThat(mvc.get().uri("/api/requests?state=FILED&overdue=false").with(SignIn.asInspector()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].requester")
                .asArray()
                .contains("BLUE");
        assertThat(mvc.get().uri("/api/requests").with(VIOLET))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(mvc.get().uri("/api/requests").exchange()).hasStatus(401);
    }
}
