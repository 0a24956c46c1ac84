package org.dungchung.colocation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

/** BLUE asks RED for a place, over HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class RequestHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");
    private static final RequestPostProcessor VIOLET = SignIn.asOperator("VIOLET");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    UUID mast;

    @BeforeEach
    void aMast() {
        var world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("VIOLET", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        world.use(mast, "RED");
    }

    @Test
    void fromTheRequestToTheContract() {
        String uri = file();

        assertThat(mvc.get().uri(uri).with(RED))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"0\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"asset": {"kind": "MAST", "code": "M1", "owner": "RED", "ownerName": "RED company", "lon": 105.0, "lat": 10.0},
                         "requester": "BLUE", "requesterName": "BLUE company", "places": 2, "purpose": "three antennas", "state": "FILED",
                         "overdue": false, "answeredOn": null, "contractNumber": null, "version": 0}""");
        assertThat(put(uri + "/acceptance", RED, "\"0\"", "{}"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ACCEPTED");
        assertThat(put(uri + "/contract", BLUE, "\"1\"", """
                        {"contractNumber": "HD-1", "signedOn": "2026-01-05", "contractFrom": "2026-01-06", "contractTo": null,
                         "firstUseOn": "2026-02-01"}"""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "CONTRACTED", "contractNumber": "HD-1", "firstUseOn": "2026-02-01", "version": 2}""");
    }

    @Test
    void aRefusalSaysWhy() {
        assertThat(put(file() + "/refusal", RED, "\"0\"", """
                        {"refusalClass": "LOAD", "reason": "the foundation is full"}"""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "REFUSED", "refusalClass": "LOAD", "refusalReason": "the foundation is full", "workingDaysLeft": null}""");
    }

    @Test
    void aStepNeedsTheVersionItFollows() {
        String uri = file();
        assertThat(put(uri + "/acceptance", RED, null, "{}")).hasStatus(428);
        assertThat(put(uri + "/withdrawal", BLUE, "\"7\"", "{}"))
                .hasStatus(412)
                .bodyJson()
                .extractingPath("$.current.state")
                .isEqualTo("FILED");
        assertThat(put(uri + "/withdrawal", BLUE, "\"0\"", "{}")).hasStatusOk();
        assertProblem(put(uri + "/acceptance", RED, "\"1\"", "{}"), 409, "request-not-filed");
    }

    @Test
    void refusedFilingsSayTheirRule() {
        assertProblem(file(BLUE, body(mast, 9)), 409, "no-free-place");
        assertProblem(file(RED, body(mast, 1)), 409, "own-asset");
        assertProblem(file(BLUE, body(UUID.randomUUID(), 1)), 404, "unknown-asset");
        assertThat(file(BLUE, "{}")).hasStatus(400);
        assertThat(file(SignIn.asPlanner(), body(mast, 1))).hasStatus(403);
        assertThat(file(SignIn.asInspector(), body(mast, 1))).hasStatus(403);
    }

    @Test
    void othersFindNoRequestAndTheAuthorityFindsAll() {
        String uri = file();
        assertProblem(mvc.get().uri(uri).with(VIOLET).exchange(), 404, "unknown-request");
        assertProblem(put(uri + "/acceptance", VIOLET, "\"0\"", "{}"), 404, "unknown-request");
        assertProblem(put(uri + "/acceptance", BLUE, "\"0\"", "{}"), 403, "not-your-step");
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

    private String file() {
        MvcTestResult filed = file(BLUE, body(mast, 2));
        assertThat(filed).hasStatus(201).hasHeader(HttpHeaders.ETAG, "\"0\"");
        return String.valueOf(filed.getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private MvcTestResult file(RequestPostProcessor who, String body) {
        return mvc.post()
                .uri("/api/requests")
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult put(
            String uri, RequestPostProcessor who, @org.jspecify.annotations.Nullable String ifMatch, String body) {
        var request = mvc.put()
                .uri(uri)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (ifMatch == null ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }

    private static String body(UUID asset, int places) {
        return """
                {"asset": "%s", "places": %d, "purpose": "three antennas"}""".formatted(asset, places);
    }

    private static void assertProblem(MvcTestResult answer, int status, String rule) {
        assertThat(answer)
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:dungchung:problem:" + rule);
    }
}
