package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/** What was recorded in 2024 is in no answer of the day before, as known then; and what held on an earlier day is told of that day. */
@HttpTest
class DatedReadsTests {

    private static final String BEFORE = "knownOn=2023-12-31";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;

    @BeforeEach
    void anOrganisationKnownSince2020() {
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
    }

    @Test
    void anAssetHasTheStationsOnAirOnTheDayAsKnownThen() {
        UUID mast = world.point("MAST", "DATED-1", "RED", 105, 10);
        station(mast, "4G", "2022-01-01", "2020-01-01");
        station(mast, "3G", "2019-01-01", "2024-05-01");
        String asset = "/api/assets/" + mast;

        assertValues(asset, "$.properties.stations[*].technology", "4G", "3G");
        assertValues(asset + "?date=2021-06-30", "$.properties.stations[*].technology", "3G");
        assertValues(asset + "?" + BEFORE, "$.properties.stations[*].technology", "4G");
        assertValues(asset + "?date=2021-06-30&" + BEFORE, "$.properties.stations[*].technology");
        assertValues(asset + "/stations", "$[*].technology", "3G", "4G");
        assertValues(asset + "/stations?date=2021-06-30", "$[*].technology", "3G");
        assertValues(asset + "/stations?" + BEFORE, "$[*].technology", "4G");
    }

    @Test
    void aStationIsReadAsItWasKnownAndNotBeforeItIsOnAir() {
        UUID station = station(world.point("MAST", "DATED-1", "RED", 105, 10), "4G", "2022-01-01", "2024-05-01");
        assertValues("/api/parts/" + station + "?date=2022-01-01", "$.technology", "4G");
        assertProblem(get("/api/parts/" + station + "?date=2021-12-31"), 404, "unknown-asset-part");
        assertProblem(get("/api/parts/" + station + "?" + BEFORE), 404, "unknown-asset-part");
    }

    @Test
    void aCodeOfAnotherIsKnownFromTheDayOnWhichItWasRecorded() {
        UUID mast = world.point("MAST", "DATED-1", "RED", 105, 10);
        jdbc.sql(
                        "insert into asset.other_code (asset_id, organisation, code, recorded_from) values (?, 'BLUE', 'THEIRS-77', '2024-05-01')")
                .param(mast)
                .update();

        assertValues("/api/assets/" + mast, "$.properties.otherCodes[*].code", "THEIRS-77");
        assertValues("/api/assets/" + mast + "?" + BEFORE, "$.properties.otherCodes[*].code");
        assertValues("/api/assets?code=THEIRS-77", "$.features[*].properties.code", "DATED-1");
        assertValues("/api/assets?code=THEIRS-77&" + BEFORE, "$.features[*].properties.code");
        assertValues("/api/search?q=THEIRS-77", "$[*].hits[*].code", "DATED-1");
        assertValues("/api/search?q=THEIRS-77&" + BEFORE, "$[*].hits[*].code");
    }

    @Test
    void anOrganisationHasOneCodeForAnAssetAsKnownOnAnyDay() {
        UUID mast = world.point("MAST", "DATED-1", "RED", 105, 10);
        jdbc.sql("""
                insert into asset.other_code (id, asset_id, organisation, code, removed_on, recorded_from) values
                ('00000000-0000-0000-0000-000000000002', :mast, 'BLUE', 'FIRST', '2090-01-01', '2021-01-01'),
                ('00000000-0000-0000-0000-000000000001', :mast, 'BLUE', 'SECOND', '2091-01-01', '2022-01-01')""").param("mast", mast).update();
        String codes = "/api/assets/" + mast + "/codes";
        assertValues(codes, "$[*].code", "FIRST");
        // That the first one ends earlier is known only now.
        jdbc.sql("update asset.other_code set removed_on = '2021-02-01' where code = 'FIRST'")
                .update();
        assertValues(codes, "$[*].code", "SECOND");
        assertValues(codes + "?" + BEFORE, "$[*].code", "FIRST");
        jdbc.sql("update asset.other_code set removed_on = '2091-01-01' where code = 'FIRST'")
                .update();
        assertValues(codes, "$[*].code", "SECOND");
    }

    @Test
    void aSectionHasTheDuctsOfTheDay() {
        UUID section = world.line("DUCT_SECTION", "DATED-2", "RED", "LINESTRING(105 10, 105.01 10)");
        duct(section, "old", "2023-06-01", "2020-01-01");
        duct(section, "new", null, "2024-05-01");

        String ducts = "/api/assets/" + section + "/ducts";
        assertValues(ducts, "$[*].name", "new");
        assertValues(ducts + "?date=2023-05-31", "$[*].name", "new", "old");
        assertValues(ducts + "?date=2023-05-31&" + BEFORE, "$[*].name", "old");
    }

    @Test
    void namesCodesAndAreasAreThoseThatWereKnown() {
        jdbc.sql("update organisation.organisation set name = 'Renamed company' where code = 'RED'")
                .update();
        assertValues("/api/organisations", "$[?(@.code == 'RED')].name", "Renamed company");
        assertValues("/api/organisations?" + BEFORE, "$[?(@.code == 'RED')].name", "RED company");

        UUID mast = world.point("MAST", "OLDNAME-1", "RED", 105, 10);
        jdbc.sql("update asset.asset set code = 'NEWNAME-1', reason = 'renamed' where id = ?")
                .param(mast)
                .update();
        String mine = "$[*].hits[?(@.owner == 'RED')].code";
        for (String typed : List.of("OLDNAME-1", "OLD", "DNAME")) {
            assertValues("/api/search?q=" + typed + "&" + BEFORE, mine, "OLDNAME-1");
            assertValues("/api/search?q=" + typed, mine);
        }
        assertValues("/api/search?q=NEWNAME-1&" + BEFORE, mine);

        world.area("KNOWN-1", "PROVINCE", null, "POLYGON((0 0, 0.1 0, 0.1 0.1, 0 0.1, 0 0))");
        assertValues("/api/areas?" + BEFORE, "$[?(@.code == 'KNOWN-1')].code", "KNOWN-1");
        assertValues("/api/areas?date=1999-12-31&boundaries=2020-01-01", "$[?(@.code == 'KNOWN-1')].code", "KNOWN-1");
        assertValues("/api/areas?level=PROVINCE&date=1999-12-31", "$[?(@.code == 'KNOWN-1')].code");
        assertValues("/api/areas?level=PROVINCE&knownOn=2019-12-30", "$[?(@.code == 'KNOWN-1')].code");
    }

    @Test
    void placesAreThoseOfTheDay() {
        UUID mast = world.point("MAST", "DATED-1", "RED", 105, 10);
        world.set(mast, "in_use_from = '2022-01-01'");
        String near = "/api/places?lon=105&lat=10&radius=10";
        assertValues(near, "$.features[*].id", mast.toString());
        assertValues(near + "&date=2021-12-31", "$.features[*].id");
    }

    @Test
    void aRequestIsThereFromItsFilingOnInTheStateThatWasKnown() {
        UUID mast = world.point("MAST", "DATED-1", "RED", 105, 10);
        UUID request = UUID.randomUUID();
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on, recorded_from)
                values (?, 'DATED', ?, 'RED', 'BLUE', 1, 'FILED', '2023-06-01', '2023-06-12', '2023-06-01')""").param(request).param(mast).update();
        jdbc.sql("update colocation.request set state = 'ACCEPTED', answered_on = '2023-06-05' where id = ?")
                .param(request)
                .update();
        String one = "/api/requests/" + request;
        assertValues(one, "$.state", "ACCEPTED");
        assertValues(one + "?knownOn=2023-06-10", "$.state", "FILED");
        assertValues("/api/requests?date=2023-06-30&knownOn=2023-06-10&overdue=true", "$[*].id", request.toString());
        assertProblem(get(one + "?date=2023-05-31"), 404, "unknown-request");
        assertProblem(get(one + "?knownOn=2023-05-31"), 404, "unknown-request");
    }

    @Test
    void whoAskedForAnAssetThatIsRestrictedNowIsNotToldWhereItStood() {
        UUID mast = world.point("MAST", "DATED-1", "RED", 105.4321, 10);
        UUID request = UUID.randomUUID();
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on, recorded_from)
                values (?, 'DATED', ?, 'RED', 'BLUE', 1, 'FILED', '2023-06-01', '2023-06-12', '2023-06-01')""").param(request).param(mast).update();
        String then = "/api/requests/" + request + "?knownOn=2023-06-10";
        assertThat(AnswerText.of(new Api(mvc).get(then, SignIn.asOperator("BLUE"))))
                .contains("DATED", "105.4321");
        jdbc.sql("update asset.asset set sensitivity = 'RESTRICTED' where id = ?")
                .param(mast)
                .update();
        assertThat(AnswerText.of(new Api(mvc).get(then, SignIn.asOperator("BLUE"))))
                .contains("DATED")
                .doesNotContain("105.4321");
        assertThat(AnswerText.of(new Api(mvc).get(then, SignIn.asOperator("RED"))))
                .contains("105.4321");
        assertProblem(new Api(mvc).get(then, SignIn.asInspector()), 404, "unknown-request");
    }

    private UUID station(UUID mast, String technology, String onAirFrom, String recorded) {
        return jdbc.sql("""
                insert into asset.station (asset_id, operator, technology, on_air_from, recorded_from)
                values (?, 'RED', ?, cast(? as date), cast(? as timestamptz)) returning id""")
                .params(mast, technology, onAirFrom, recorded)
                .query(UUID.class)
                .single();
    }

    private void duct(UUID section, String name, @Nullable String removedOn, String recorded) {
        jdbc.sql("""
                insert into asset.duct (section_id, name, removed_on, recorded_from)
                values (?, ?, cast(? as date), cast(? as timestamptz))""")
                .param(section)
                .param(name)
                .param(removedOn)
                .param(recorded)
                .update();
    }

    private MvcTestResult get(String uri) {
        return new Api(mvc).get(uri, SignIn.asPlanner());
    }

    private void assertValues(String uri, String path, String... values) {
        var answer = get(uri);
        assertThat(answer).as(uri).hasStatusOk();
        Object found =
                JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
        var list = found instanceof List<?> many ? many : List.of(found);
        assertThat(list).as(uri).map(String::valueOf).containsExactlyInAnyOrder(values);
    }
}
