package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import org.dungchung.asset.AttributeSchemas;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rent and terms of what RED offers are told to BLUE; the rest of what RED says of its mast is not, and nothing of what it does not offer. */
@HttpTest
class ConditionHttpTests {

    private static final String FORM = """
            {"kind": "MAST", "code": "M1", "owner": "RED", "offered": true, "capacity": 3, "reason": "told",
             "attributes": {"rentVndPerMonth": 4500000, "leaseTermMonths": 36, "leaseTerms": "đặt cọc một quý", "loadReserveKg": 120,
                            "landOwner": "Ông Ba", "approvalNumber": "12/SKHCN", "emfSafetyLimitWPerM2": 2},
             "geometry": {"type": "Point", "coordinates": [105, 10]}}""";
    private static final Map<String, Object> CONDITIONS = Map.of(
            "rentVndPerMonth", 4500000, "leaseTermMonths", 36, "leaseTerms", "đặt cọc một quý", "loadReserveKg", 120);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AttributeSchemas schemas;

    Api api;
    String uri;

    @BeforeEach
    void aMastWithARent() {
        api = new Api(mvc);
        new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        var made = api.post("/api/assets", FORM, SignIn.asOperator("RED"));
        assertThat(made).hasStatus(201);
        uri = Api.locationOf(made);
        jdbc.sql("alter table asset.asset disable trigger user").update();
        jdbc.sql("update asset.asset set recorded_from = now() - interval '1 day' where code = 'M1'")
                .update();
        jdbc.sql("alter table asset.asset enable trigger user").update();
    }

    @Test
    void othersLearnTheConditionsOfWhatIsOffered() {
        assertThat(api.get(uri, SignIn.asOperator("BLUE")))
                .bodyJson()
                .extractingPath("$.properties.attributes")
                .isEqualTo(CONDITIONS);
        assertThat(api.get("/api/assets?kind=MAST", SignIn.asOperator("BLUE")))
                .bodyJson()
                .extractingPath("$.features[0].properties.attributes")
                .isEqualTo(CONDITIONS);
        assertThat(api.get("/api/places?lat=10&lon=105&radius=100&places=1", SignIn.asOperator("BLUE")))
                .bodyJson()
                .extractingPath("$.features[0].properties.attributes")
                .isEqualTo(CONDITIONS);
        assertThat(api.get(uri, SignIn.asOperator("RED")))
                .bodyJson()
                .extractingPath("$.properties.attributes.landOwner")
                .isEqualTo("Ông Ba");
    }

    @Test
    void aFileForOthersHasTheConditionsAndNoMore() throws Exception {
        String file = api.get("/api/exports/masts?format=csv&lang=vi", SignIn.asOperator("BLUE"))
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file)
                .contains("Giá thuê một chỗ mỗi tháng", "4500000", "đặt cọc một quý")
                .doesNotContain("Ông Ba", "12/SKHCN", "M1");
    }

    @Test
    void whatIsNotOfferedTellsNobody() {
        jdbc.sql("update asset.asset set offered = false where code = 'M1'").update();
        assertThat(api.get(uri, SignIn.asOperator("BLUE"))).hasStatus(404);
        jdbc.sql(
                        "insert into sharing.tenancy (asset_id, organisation, used_from) select id, 'BLUE', '2020-01-01' from asset.asset where code = 'M1'")
                .update();
        assertThat(api.get(uri, SignIn.asOperator("BLUE")))
                .as("a tenant sees the mast, and has its own contract")
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.properties.attributes");
    }

    @Test
    void theSchemasMarkWhatTheDatabaseTellsOthers() {
        var marked = new TreeSet<String>();
        var names = new TreeSet<String>();
        schemas.published()
                .values()
                .forEach(schema -> schema.path("properties").forEachEntry((name, attribute) -> {
                    names.add(name);
                    if (attribute.path("x-condition").asBoolean(false)) {
                        marked.add(name);
                    }
                }));
        var told = jdbc.sql("""
                        select jsonb_object_keys(asset.v_conditions(jsonb_object_agg(name, 1)))
                          from unnest(cast(? as text[])) name""")
                .param("{" + String.join(",", names) + "}")
                .query(String.class)
                .list();
        assertThat(marked).containsExactlyInAnyOrderElementsOf(told).isNotEmpty();
    }
}
