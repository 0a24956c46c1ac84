package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Ducts of RED's section: recorded, let to BLUE, removed, and laid again. */
@HttpTest
class DuctEditingHttpTests {

    private static final RequestPostProcessor RED = SignIn.asOperator("RED");
    private static final RequestPostProcessor BLUE = SignIn.asOperator("BLUE");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    UUID section;

    @BeforeEach
    void section() {
        api = new Api(mvc);
        section = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .line("DUCT_SECTION", "D1", "RED", "LINESTRING(105 10, 105.001 10)");
    }

    @Test
    void aDuctLivesFromItsRecordingToItsRemovalAndNothingIsForgotten() {
        var made = api.post(ducts(), "{\"name\": \"A1\", \"diameterMm\": 110, \"reason\": \"survey\"}", RED);
        assertThat(made).hasStatus(201).headers().hasValue("ETag", "\"0\"");
        String id = read(made, "$.id");
        earlier(id);
        String inner = read(api.post(ducts(), "{\"name\": \"A1.1\", \"parent\": \"%s\"}".formatted(id), RED), "$.id");

        var changed = api.put(
                "/api/ducts/" + id, "{\"name\": \"A1\", \"occupant\": \"BLUE\", \"reason\": \"let\"}", "\"0\"", RED);
        assertThat(changed).hasStatusOk();
        assertThat(read(changed, "$.diameterMm")).as("said all again").isEqualTo("null");
        assertThat(api.get("/api/parts/" + id, BLUE)).as("who occupies it").hasStatusOk();
        assertProblem(api.get("/api/parts/" + inner, BLUE), 404, "unknown-asset-part");

        earlier(id);
        String removal = "{\"removedOn\": \"2025-06-30\", \"reason\": \"dug up\"}";
        var full = remove(id, removal, 1);
        assertProblem(full, 409, "duct-not-empty");
        assertThat(read(full, "$.inside")).isEqualTo("A1.1, BLUE");
        assertThat(remove(inner, removal, 0)).hasStatusOk();
        String ended =
                "{\"name\": \"A1\", \"occupant\": \"BLUE\", \"occupiedTo\": \"2025-06-29\", \"reason\": \"left\"}";
        assertThat(api.put("/api/ducts/" + id, ended, "\"1\"", RED)).hasStatusOk();
        earlier(id);
        assertThat(remove(id, removal, 2)).hasStatusOk();
        assertThat(read(api.get(ducts(), RED), "$[*].name")).isEqualTo("[]");
        var history = api.get("/api/parts/" + id + "/history", RED);
        assertThat(read(history, "$[*].reason")).isEqualTo("[\"dug up\",\"left\",\"let\",\"survey\"]");
        assertThat(read(history, "$[0].changes[*].field")).isEqualTo("[\"removedOn\"]");
        assertThat(read(history, "$[2].changes[*].field")).contains("occupant", "diameterMm");
        assertProblem(api.get("/api/parts/" + id + "/history", BLUE), 403, "not-your-asset");
    }

    @Test
    void aNameMayBeGivenAgainButNothingIsLaidIntoWhatIsGone() {
        String id = read(api.post(ducts(), "{\"name\": \"A1\"}", RED), "$.id");
        assertThat(remove(id, "{\"removedOn\": \"2025-06-30\", \"reason\": \"dug up\"}", 0))
                .hasStatusOk();
        var again = api.post(ducts(), "{\"name\": \"A1\"}", RED);
        assertThat(again).hasStatus(201);
        assertThat(read(api.get(ducts(), RED), "$[*].id")).isEqualTo("[\"" + read(again, "$.id") + "\"]");
        var inner = api.post(ducts(), "{\"name\": \"A1.1\", \"parent\": \"%s\"}".formatted(id), RED);
        assertProblem(inner, 422, "invalid-value");
    }

    @Test
    void anEndIsNotTakenBackWhileAnotherHasTheName() {
        String id = read(api.post(ducts(), "{\"name\": \"A1\"}", RED), "$.id");
        assertThat(remove(id, "{\"removedOn\": \"2025-06-30\", \"reason\": \"dug up\"}", 0))
                .hasStatusOk();
        assertThat(api.post(ducts(), "{\"name\": \"A1\"}", RED)).hasStatus(201);
        var both = remove(id, "{\"removedOn\": null, \"reason\": \"it is there\"}", version(id));
        assertThat(both).hasStatus(409);
    }

    @Test
    void theOwnerDoesNotConfirmInTheTenantsName() {
        String form = "{\"name\": \"A1\", \"occupant\": \"BLUE\", \"reportedBy\": %s, \"reason\": \"x\"}";
        assertFault(api.post(ducts(), form.formatted("\"BOTH\""), RED), 400, "reportedBy");
        assertFault(api.post(ducts(), form.formatted("\"TENANT\""), RED), 400, "reportedBy");
        var made = api.post(ducts(), form.formatted("\"TENANT\""), SignIn.asPlanner());
        assertThat(read(made, "$.reportedBy"))
                .as("the authority says it for either")
                .isEqualTo("TENANT");
        String uri = "/api/ducts/" + read(made, "$.id");
        var same = api.put(uri, form.formatted("null"), "\"0\"", RED);
        assertThat(read(same, "$.reportedBy")).isEqualTo("TENANT");
        var confirmed =
                api.put(uri, form.formatted("\"OWNER\""), same.getResponse().getHeader("ETag"), RED);
        assertThat(read(confirmed, "$.reportedBy")).isEqualTo("BOTH");
        String another = form.formatted("null").replace("BLUE", "RED");
        var moved = api.put(uri, another, confirmed.getResponse().getHeader("ETag"), SignIn.asPlanner());
        assertThat(read(moved, "$.reportedBy"))
                .as("nobody has said it of another")
                .isEqualTo("OWNER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                   | 400 | invalid-input",
                "{\"name\": \"A1\", \"reportedBy\": \"ME\"}                           | 400 | invalid-input",
                "{\"name\": \"A1\", \"occupiedFrom\": \"2024-01-01\"}                 | 422 | invalid-value",
                "{\"name\": \"A1\", \"occupant\": \"NOBODY\"}                         | 422 | unknown-reference",
                "{\"name\": \"A1\", \"parent\": \"00000000-0000-0000-0000-000000000000\"} | 422 | invalid-value",
                "{\"name\": \"A1\", \"diameter\": 1}                                  | 400 | unreadable-body",
            })
    void whatCannotBeIsRefusedInWords(String form, int status, String rule) {
        assertProblem(api.post(ducts(), form, RED), status, rule);
    }

    private String ducts() {
        return "/api/assets/" + section + "/ducts";
    }

    private MvcTestResult remove(String duct, String removal, int version) {
        return api.put("/api/parts/" + duct + "/removal", removal, "\"" + version + "\"", SignIn.asPlanner());
    }

    private int version(String duct) {
        return Integer.parseInt(read(api.get("/api/parts/" + duct, RED), "$.version"));
    }

    /** What one transaction writes twice leaves no trace; so that it was another. */
    private void earlier(String duct) {
        jdbc.sql("alter table asset.duct disable trigger user").update();
        jdbc.sql("update asset.duct set recorded_from = recorded_from - interval '1 hour' where id = cast(? as uuid)")
                .param(duct)
                .update();
        jdbc.sql("alter table asset.duct enable trigger user").update();
    }
}
