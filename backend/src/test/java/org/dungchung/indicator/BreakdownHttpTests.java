package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;

import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Twelve masts of VIE (of the group V) in one commune, four of them used by MOB too, two of these by GTE as well; MOB owns six more and GTE three, used by
 * nobody else.
 */
@HttpTest
class BreakdownHttpTests {

    private static final String MASTS = "/api/indicators/mast-sharing";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;

    @BeforeEach
    void aCommune() {
        api = new Api(mvc);
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .organisation("MOB", "NETWORK_OPERATOR")
                .organisation("GTE", "NETWORK_OPERATOR")
                .group("V", "VIE")
                .area("77001", "COMMUNE", new double[] {104.9, 9.5, 105.1, 11.5}, null, null)
                .points("MAST", "M", 12, "VIE", 10)
                .use("M", 1, 12, "VIE")
                .use("M", 1, 4, "MOB")
                .use("M", 3, 4, "GTE")
                .change("M", "built_on = '2019-05-06', category = 'A2a'")
                .points("MAST", "O", 6, "MOB", 11)
                .use("O", 1, 6, "MOB")
                .points("MAST", "G", 3, "GTE", 11.2)
                .use("G", 1, 3, "GTE");
    }

    @Test
    void ownersAddUpToTheWhole() {
        var answer = api.get(MASTS + "/breakdown?area=77001&by=OWNER_GROUP", SignIn.asInspector());
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"by": "OWNER_GROUP", "addsUp": true, "note": null, "numerator": 4, "denominator": 21, "suppressed": 0, "cells": [
                  {"cell": "GTE", "name": "Company GTE", "numerator": 0, "denominator": 3, "ratio": 0.0},
                  {"cell": "MOB", "name": "Company MOB", "numerator": 0, "denominator": 6},
                  {"cell": "V", "name": "Group V", "numerator": 4, "denominator": 12, "suppressed": false}]}""");
    }

    @Test
    void usersDoNotAddUpAndTheAnswerSaysSo() {
        var answer = api.get(MASTS + "/breakdown?area=77001&by=USER", SignIn.asInspector());
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"by": "USER", "addsUp": false, "numerator": 4, "denominator": 21, "cells": [
                  {"cell": "GTE", "numerator": 2, "denominator": 5},
                  {"cell": "MOB", "numerator": 4, "denominator": 10},
                  {"cell": "VIE", "numerator": 4, "denominator": 12}]}""");
        assertThat(answer).bodyJson().extractingPath("$.note.en").asString().contains("do not add up");
    }

    @Test
    void whatIsKnownOfSomeUnitsOnlyHasARowForTheOthers() {
        for (String cut : new String[] {"YEAR_BUILT", "CATEGORY"}) {
            assertThat(api.get(MASTS + "/breakdown?area=77001&by=" + cut, SignIn.asPlanner()))
                    .bodyJson()
                    .isLenientlyEqualTo("""
                    {"cells": [{"cell": "%s", "name": null, "denominator": 12}, {"cell": null, "denominator": 9}]}""".formatted(cut.equals("CATEGORY") ? "A2a" : "2019"));
        }
        assertThat(api.get(MASTS + "/rows?area=77001&by=CATEGORY&cell=", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(9);
        assertThat(api.get(MASTS + "/rows?area=77001&by=USER_GROUP&cell=GTE&shared=true", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.rows[*].code")
                .asArray()
                .containsExactly("M3", "M4");
    }

    /** GTE's three masts are few; without MOB's six beside them, the whole less what is shown would tell them. */
    @Test
    void aCommuneOfficeIsShownNoCellOfFewUnits() {
        var answer = api.get(MASTS + "/breakdown?area=77001&by=OWNER", SignIn.asCommune("77001"));
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"numerator": 4, "denominator": 21, "suppressed": 2, "cells": [
                  {"cell": "GTE", "numerator": null, "denominator": null, "ratio": null, "suppressed": true},
                  {"cell": "MOB", "numerator": null, "denominator": null, "suppressed": true},
                  {"cell": "VIE", "denominator": 12, "suppressed": false}]}""");
    }

    @Test
    void anOperatorBreaksDownItsOwnUnits() {
        assertThat(api.get(MASTS + "/breakdown?area=77001&by=OWNER", SignIn.asOperator("GTE")))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"denominator": 3, "scope": "GTE", "suppressed": 0, "cells": [{"cell": "GTE", "denominator": 3}]}""");
    }

    @Test
    void aRestrictedUseCountsForNobody() {
        new BatchWorld(jdbc).use("M", 5, 6, "GTE", "restricted = true");
        jdbc.sql(
                        "update sharing.tenancy t set restricted = true from asset.asset a where a.id = t.asset_id and a.code = 'M4' and t.organisation = 'GTE'")
                .update();
        for (var who : new org.springframework.test.web.servlet.request.RequestPostProcessor[] {
            SignIn.asPlanner(), SignIn.asInspector()
        }) {
            assertThat(api.get(MASTS + "/breakdown?area=77001&by=USER", who))
                    .bodyJson()
                    .extractingPath("$.cells[?(@.cell=='GTE')].denominator")
                    .asArray()
                    .containsExactly(4);
        }
    }

    @Test
    void pairsAddUpToTheSharedUnits() {
        assertThat(api.get(MASTS + "/pairs?area=77001", SignIn.asInspector()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"numerator": 4, "denominator": 21, "withheld": 0,
                 "sharers": [{"code": "GTE", "units": 2}, {"code": "MOB", "name": "Company MOB", "units": 4}, {"code": "V", "name": "Group V", "units": 4}],
                 "pairs": [{"one": "GTE", "other": "MOB", "units": 2, "alone": 0}, {"one": "GTE", "other": "V", "units": 2, "alone": 0},
                           {"one": "MOB", "other": "V", "units": 4, "alone": 2}],
                 "more": [{"sharers": ["GTE", "MOB", "V"], "units": 2}]}""");
    }

    @Test
    void aRequestSupposedToBeApprovedMovesTheNumberAndStoresNothing() {
        UUID request = request("M9", "GTE", "FILED");
        var answer = api.get(MASTS + "/what-if?area=77001&request=" + request, SignIn.asPlanner());
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"today": {"numerator": 4, "denominator": 21}, "would": {"numerator": 5, "denominator": 21}, "requests": ["%s"],
                 "switches": {"users": "GROUPS", "minUsers": 2}}""".formatted(request));
        assertThat(api.get(MASTS + "/what-if?area=77001&minUsers=3&request=" + request, SignIn.asPlanner()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"today": {"numerator": 4}, "would": {"numerator": 2, "denominator": 21}}""");
        assertThat(api.get(MASTS + "?area=77001", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.numerator")
                .isEqualTo(4);
    }

    @Test
    void onlyAnOpenRequestThatTheAskerKnowsCanBeSupposed() {
        UUID others = request("M9", "GTE", "FILED");
        assertThat(api.get(MASTS + "/what-if?request=" + others, SignIn.asOperator("VIE")))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"today\": {\"numerator\": 4, \"denominator\": 12}, \"would\": {\"numerator\": 5}}");
        assertProblem(api.get(MASTS + "/what-if?request=" + others, SignIn.asOperator("MOB")), 422, "no-open-request");
        assertProblem(
                api.get(MASTS + "/what-if?request=" + UUID.randomUUID(), SignIn.asPlanner()), 422, "no-open-request");
        assertProblem(api.get(MASTS + "/what-if?support=ONE", SignIn.asPlanner()), 400, "invalid-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"breakdown?by=OWNER", "rows?by=OWNER&cell=VIE", "pairs", "what-if"})
    void hamletsAreOfNobody(String question) {
        assertProblem(
                api.get("/api/indicators/hamlet-mobile-coverage/" + question, SignIn.asPlanner()),
                422,
                "unknown-choice");
    }

    @Test
    void aSeriesMayGoDayByDay() {
        new BatchWorld(jdbc).use("M", 5, 5, "MOB", "used_from = '2024-03-02'");
        assertThat(api.get(MASTS + "/series?area=77001&from=2024-03-01&to=2024-03-03&step=DAY", SignIn.asInspector()))
                .bodyJson()
                .extractingPath("$[*].numerator")
                .asArray()
                .containsExactly(4, 5, 5);
    }

    private UUID request(String asset, String requester, String state) {
        return jdbc.sql("""
                        insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on)
                        select gen_random_uuid(), 'YC-' || :asset, id, owner, :requester, 1, :state, '2024-01-02', '2024-02-02'
                          from asset.asset where code = :asset
                        returning id
                        """)
                .param("asset", asset)
                .param("requester", requester)
                .param("state", state)
                .query(UUID.class)
                .single();
    }
}
