package org.dungchung.asset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.util.Map;
import org.dungchung.asset.AssetKind;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is said of an asset by the schema of its kind: a mast of RED on a roof of 21.5 m. */
@HttpTest
class AttributeHttpTests {

    private static final String FORM = """
            {"kind": "MAST", "code": "M1", "owner": "RED", "offered": true, "capacity": 3, "reason": "told", %s
             "geometry": {"type": "Point", "coordinates": [105, 10]}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    String uri;

    @BeforeEach
    void aMastOnARoof() {
        api = new Api(mvc);
        new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        var made = api.post(
                "/api/assets",
                with("\"buildingHeightM\": 21.5, \"emfCertificateExpiresOn\": \"2027-05-31\", \"permitNumber\": null"),
                SignIn.asPlanner());
        assertThat(made).hasStatus(201);
        uri = Api.locationOf(made);
        jdbc.sql("alter table asset.asset disable trigger user").update();
        jdbc.sql("update asset.asset set recorded_from = now() - interval '2 seconds' where code = 'M1'")
                .update();
        jdbc.sql("alter table asset.asset enable trigger user").update();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaOfEveryKindIsPublished(AssetKind kind) {
        assertThat(api.get("/api/assets/attributes", SignIn.asInspector()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$." + kind + ".$schema")
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void whatIsSaidCanBeReadByWhoSeesTheAssetInFullOnly() {
        assertThat(api.get(uri, SignIn.asOperator("RED")))
                .bodyJson()
                .extractingPath("$.properties.attributes")
                .asMap()
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("buildingHeightM", 21.5, "emfCertificateExpiresOn", "2027-05-31"));
        jdbc.sql("update asset.asset set recorded_from = now() - interval '1 day' where code = 'M1'")
                .update();
        assertThat(api.get(uri, SignIn.asOperator("BLUE"))).bodyJson().doesNotHavePath("$.properties.attributes");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "buildingHeightM;         `high`;        a number from 0 to 1000 m",
                "buildingHeightM;         -1;            a number from 0 to 1000 m",
                "emfCertificateExpiresOn; `2027-02-31`;  a day as 2023-06-30",
                "emfCertificateExpiresOn; `0000-12-31`;  `a day as 2023-06-30, between 1900-01-01 and 2200-12-31`",
                "permitOn;                `1899-12-31`;  a day as 2023-06-30",
                "emfCertificateOn;        `2201-01-01`;  a day as 2023-06-30",
                "backupPower;             `SUN`;         `one of NONE, BATTERY, GENERATOR, BOTH`",
                "marked;                  `yes`;         true or false",
                "permitNumber;            ``;            1 to 200 characters",
                "colour;                  `red`;         `one of buildingHeightM, permitNumber, `",
            })
    void whatTheSchemaDoesNotExpectIsRefusedAtItsField(String name, String value, String expected) {
        String json = value.matches("-?\\d+") ? value : "\"" + value + "\"";
        var answer = api.put(uri, with("\"%s\": %s".formatted(name, json)), "\"0\"", SignIn.asPlanner());
        assertProblem(answer, 422, "invalid-attributes");
        assertFault(answer, 422, "attributes." + name);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].expected")
                .asString()
                .startsWith(expected);
    }

    @Test
    void aChangeSaysAllAttributesAgainOrNoneAndTheHistoryTellsEachOfThem() {
        assertThat(api.put(uri, FORM.formatted("").replace("told", "again"), "\"0\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.attributes.buildingHeightM")
                .isEqualTo(21.5);
        assertThat(api.put(uri, with("\"buildingHeightM\": 22"), "\"1\"", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.attributes")
                .asMap()
                .containsOnlyKeys("buildingHeightM");
        var history = api.get(uri + "/history", SignIn.asPlanner());
        assertThat(history)
                .bodyJson()
                .extractingPath("$[0].changes[?(@.field == 'attributes.buildingHeightM')].after")
                .asArray()
                .containsExactly(22);
        assertThat(history)
                .bodyJson()
                .extractingPath("$[0].changes[?(@.field == 'attributes.emfCertificateExpiresOn')].before")
                .asArray()
                .containsExactly("2027-05-31");
    }

    private static String with(String attributes) {
        return FORM.formatted("\"attributes\": {%s},".formatted(attributes));
    }
}
