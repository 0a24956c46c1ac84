package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@HttpTest
class ImportHttpTests {

    private static final String SPEC = "{\"format\":\"csv\",\"target\":\"masts\",\"mode\":\"apply\"}";
    private static final String LIST = "code,owner,x,y\nM1,PINK,105,9\n=M2,=1+1,105.1,9\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisations() {
        new World(jdbc).organisation("PINK", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
    }

    @Test
    void aFileIsSentWithItsSpecificationAndAnsweredInCounts() throws Exception {
        MvcTestResult answer = send(SignIn.asPlanner(), SPEC, LIST);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.read").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.accepted").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.refused").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.created").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.file").isEqualTo("list.csv");
        assertThat(mvc.get().uri("/api/imports").with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(id(answer));
    }

    @Test
    void refusalsComeAsJsonAndAsASheetThatComputesNothing() throws Exception {
        String refusals = "/api/imports/" + id(send(SignIn.asPlanner(), SPEC, LIST)) + "/refusals";

        assertThat(mvc.get().uri(refusals).with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("row", 3)
                .containsEntry("field", "owner")
                .containsEntry("value", "=1+1")
                .containsEntry("rule", "unknown-organisation")
                .containsKey("hint")
                .doesNotContainKey("facts");
        assertThat(mvc.get().uri(refusals).accept("text/csv").with(SignIn.asPlanner()))
                .bodyText()
                .startsWith("row,field,value,rule,hint,severity\r\n3,owner,'=1+1,unknown-organisation,");
        assertThat(mvc.get().uri(refusals + "?format=csv").with(SignIn.asPlanner()))
                .bodyText()
                .startsWith("\ufeffrow,");
        assertThat(mvc.get().uri(refusals + "?severity=WARNING").with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(mvc.get().uri(refusals + "?limit=1000000").with(SignIn.asPlanner()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:dungchung:problem:page-too-large");
    }

    @Test
    void refusedRowsComeBackInTheFormatInWhichTheyCame() throws Exception {
        String rows = "/api/imports/" + id(send(SignIn.asPlanner(), SPEC, LIST)) + "/refused-rows";

        assertThat(mvc.get().uri(rows + "?lang=en").with(SignIn.asPlanner()))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\ufeffcode,owner,x,y,Reason refused\r\n'=M2,'=1+1,105.1,9,\"Owner: ");
        assertThat(mvc.get()
                        .uri(rows)
                        .with(SignIn.asPlanner())
                        .exchange()
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .as("says what its rows are")
                .matches("attachment; filename=\"dong-bi-tu-choi-masts-[0-9a-f-]{36}\\.csv\"");
        assertThat(mvc.get().uri(rows).with(SignIn.asOperator("BLUE"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(rows + "?lang=fr").with(SignIn.asPlanner())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theFirstPlacesAreShownInTheDeclaredSystemBeforeAnythingIsChecked() {
        String spec = "{\"format\":\"csv\",\"target\":\"masts\",\"crs\":\"EPSG:9210\",\"mode\":\"dry-run\"}";
        MvcTestResult answer = post(
                "/api/imports/preview",
                spec,
                "code,owner,x,y\nM1,PINK,575100.2,1032000.5\nM2,PINK,1032000.5,575100.2\n");

        assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties.code")
                .isEqualTo("M1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].geometry.coordinates[1]")
                .asNumber()
                .satisfies(latitude -> assertThat(latitude.doubleValue()).isBetween(9.32, 9.34));
        assertThat(answer).bodyJson().extractingPath("$.features[1].geometry").isNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[1].properties.rule")
                .isEqualTo("swapped-axes");
    }

    private MvcTestResult post(String uri, String spec, String text) {
        return mvc.post()
                .uri(uri)
                .multipart()
                .part(new MockPart("file", "list.csv", text.getBytes(StandardCharsets.UTF_8)))
                .part(new MockPart("spec", spec.getBytes(StandardCharsets.UTF_8)))
                .with(SignIn.asPlanner())
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    @Test
    void aRunThatFailedIsFoundAmongTheRunsWithItsReason() {
        send(SignIn.asPlanner(), SPEC, "code;owner\n1;2\n");

        assertThat(mvc.get().uri("/api/imports").with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsEntry("state", "FAILED")
                .extractingByKey("problem")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("rule", "missing-column");
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() {
        MvcTestResult answer = send(SignIn.asPlanner(), SPEC, "code;owner\n1;2\n");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:dungchung:problem:missing-column");
    }

    @Test
    void withoutAModeNothingIsLoadedAndBothAreNamed() {
        MvcTestResult answer = send(SignIn.asPlanner(), SPEC.replace(",\"mode\":\"apply\"", ""), LIST);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.known")
                .asArray()
                .containsExactly("dry-run", "apply");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:missing-mode");
        assertThat(jdbc.sql("select count(*) from asset.asset")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSiteThatWasEnteredByFormIsFoundAgainByItsPosition() {
        String form = """
                {"kind": "SITE", "owner": "PINK", "geometry": {"type": "Point", "coordinates": [105.1234567, 9.5]}}""";
        var api = new Api(mvc);
        assertThat(api.post("/api/assets", form, SignIn.asPlanner())).hasStatus(201);

        MvcTestResult answer = send(
                SignIn.asPlanner(),
                "{\"format\":\"csv\",\"target\":\"sites\",\"mode\":\"apply\"}",
                "owner,x,y\nPINK,105.1234567,9.5\n");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.created").isEqualTo(0);
        assertThat(jdbc.sql("select count(*) from asset.asset")
                        .query(Long.class)
                        .single())
                .isOne();
        Api.assertProblem(api.post("/api/assets", form, SignIn.asPlanner()), 409, "already-exists");
    }

    @Test
    void anOperatorSeesItsOwnImportsOnly() throws Exception {
        String id = id(send(SignIn.asOperator("PINK"), SPEC, LIST));

        assertThat(mvc.get().uri("/api/imports/" + id).with(SignIn.asOperator("PINK")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/api/imports/" + id).with(SignIn.asPlanner())).hasStatusOk();
        assertThat(mvc.get().uri("/api/imports/" + id).with(SignIn.asOperator("BLUE")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/api/imports/" + id + "/refusals?format=csv").with(SignIn.asOperator("BLUE")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theTargetsAreListedWithTheirFields() {
        MvcTestResult answer =
                mvc.get().uri("/api/imports/targets").with(SignIn.asPlanner()).exchange();

        assertThat(answer)
                .bodyJson()
                .extractingPath("$[*].target")
                .asArray()
                .containsExactlyInAnyOrder(
                        "areas",
                        "zones",
                        "hamlets",
                        "hamlet-boundaries",
                        "settled-areas",
                        "buildings",
                        "population-grid",
                        "sites",
                        "masts",
                        "stations",
                        "sectors",
                        "station-footprints",
                        "poles",
                        "pole-lines",
                        "manholes",
                        "duct-sections",
                        "cables",
                        "distribution-points",
                        "trenches",
                        "tunnels",
                        "shelters",
                        "service-points",
                        "tenancies",
                        "cable-supports",
                        "ducts",
                        "other-codes",
                        "organisations");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.target == 'masts')].fields[?(@.name == 'heightM')].unit")
                .asArray()
                .containsExactly("m");
    }

    private MvcTestResult send(RequestPostProcessor who, String spec, String file) {
        return mvc.post()
                .uri("/api/imports")
                .multipart()
                .part(new MockPart("file", "list.csv", file.getBytes(StandardCharsets.UTF_8)))
                .part(new MockPart("spec", spec.getBytes(StandardCharsets.UTF_8)))
                .with(who)
                .exchange();
    }

    private static String id(MvcTestResult answer) throws UnsupportedEncodingException {
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }
}
