package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.jayway.jsonpath.JsonPath;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Mappings are saved by name, for the organisation of whoever saved them and for no other. */
@HttpTest
class MappingHttpTests {

    private static final String ALL = "/api/imports/mappings";
    private static final String DRAFT = """
            {"name":"%s","heads":["Mã","X","Y"],"spec":{"format":"xlsx","target":"masts","crs":"EPSG:9210","columns":{"code":"Mã","name":null}}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void organisations() {
        new World(jdbc).organisation("PINK", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
    }

    @Test
    void aMappingIsSavedListedRenamedAndDeleted() throws Exception {
        RequestPostProcessor pink = SignIn.asOperator("PINK");
        String id = id(send(HttpMethod.POST, ALL, pink, DRAFT.formatted("Cột 2026")));

        assertThat(mvc.get().uri(ALL).with(pink))
                .bodyJson()
                .extractingPath("$[0].spec")
                .asMap()
                .containsEntry("crs", "EPSG:9210")
                .containsEntry("target", "masts");
        assertThat(send(HttpMethod.PUT, ALL + "/" + id, pink, DRAFT.formatted("Cột 2027")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Cột 2027");
        assertThat(send(HttpMethod.DELETE, ALL + "/" + id, pink, "")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(mvc.get().uri(ALL).with(pink))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @Test
    void anotherOrganisationsMappingIsNotThere() throws Exception {
        String id = id(send(HttpMethod.POST, ALL, SignIn.asOperator("PINK"), DRAFT.formatted("Cột")));

        for (RequestPostProcessor other : new RequestPostProcessor[] {SignIn.asOperator("BLUE"), SignIn.asPlanner()}) {
            assertThat(mvc.get().uri(ALL).with(other))
                    .bodyJson()
                    .extractingPath("$")
                    .asArray()
                    .isEmpty();
            assertThat(send(HttpMethod.PUT, ALL + "/" + id, other, DRAFT.formatted("Của tôi")))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(send(HttpMethod.DELETE, ALL + "/" + id, other, "")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(send(HttpMethod.POST, ALL, SignIn.asOperator("BLUE"), DRAFT.formatted("Cột")))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void aNameIsNeededAndTakenOnce() {
        send(HttpMethod.POST, ALL, SignIn.asPlanner(), DRAFT.formatted("Cột"));

        assertThat(send(HttpMethod.POST, ALL, SignIn.asPlanner(), DRAFT.formatted("Cột")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:dungchung:problem:mapping-name-taken");
        assertThat(send(HttpMethod.POST, ALL, SignIn.asPlanner(), "{\"name\":\" \"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aTitleThatIsNoTextIsRefusedBeforeItIsKept() {
        String draft = DRAFT.formatted("Cột").replace("\"X\"", "null");

        assertThat(send(HttpMethod.POST, ALL, SignIn.asPlanner(), draft)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri(ALL).with(SignIn.asPlanner())).hasStatusOk();
    }

    private MvcTestResult send(HttpMethod method, String uri, RequestPostProcessor who, String body) {
        return mvc.method(method)
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(who)
                .with(csrf())
                .exchange();
    }

    private static String id(MvcTestResult answer) throws Exception {
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }
}
