package org.dungchung.sameplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Candidates are listed, joined, told apart and separated again over HTTP; the ratios follow what was confirmed, and nothing else. */
@HttpTest
class SamePlaceHttpTests {

    private static final RequestPostProcessor PLANNER = SignIn.asPlanner();
    private static final String WHY = "{\"reason\": \"seen on the spot\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private Api api;
    private SamePlaceWorld world;

    @BeforeEach
    void world() {
        api = new Api(mvc);
        world = new SamePlaceWorld(jdbc);
    }

    @Test
    void aCandidateIsListedWithItsScoreAndWhatThatIsMadeOf() {
        var list = api.get("/api/same-place?area=SP&kind=SITE", PLANNER);

        assertThat(list).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(list)
                .bodyJson()
                .extractingPath("$.candidates[0].id")
                .isEqualTo(world.sites().toString());
        assertThat(list)
                .bodyJson()
                .extractingPath("$.candidates[0].metres")
                .asNumber()
                .satisfies(m -> assertThat(m.doubleValue()).isBetween(9.9, 10.1));
        assertThat(list)
                .bodyJson()
                .extractingPath("$.candidates[0].parts[*].part")
                .asArray()
                .containsExactly("distance", "name", "height", "date");
        // half the metres: 0.25 of 0.5; nobody knows the rest, which counts half: 0.25 of 0.5
        assertThat(list)
                .bodyJson()
                .extractingPath("$.candidates[0].score")
                .asNumber()
                .satisfies(s -> assertThat(s.doubleValue()).isBetween(0.498, 0.502));
        assertThat(list)
                .bodyJson()
                .extractingPath("$.candidates[0].parts[1].likeness")
                .isNull();
        assertThat(api.get("/api/same-place?area=SP&minScore=0.9", PLANNER))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(api.get("/api/same-place?area=SP&within=5", PLANNER))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void joinedTheyAreOneSiteWithTheUsersOfBothAndUndoneEachIsAsItWas() {
        String before = registry();
        assertThat(ratio("site-sharing", null)).isEqualTo("0/3, open 2");

        assertThat(decide(world.sites(), "join", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", null)).isEqualTo("1/2, open 1");
        assertThat(ratio("site-sharing", "2023-12-31")).isEqualTo("1/2, open 1");
        assertThat(ratioAsKnownYesterday("site-sharing")).isEqualTo("0/3, open 2");
        assertThat(ratio("mast-sharing", null)).isEqualTo("0/3, open 1");

        assertThat(decide(world.sites(), "undoing", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", null)).isEqualTo("0/3, open 2");
        assertThat(registry()).isEqualTo(before);
    }

    @Test
    void joinedMastsShareTheirSiteToo() {
        decide(world.masts(), "join", "{\"keep\": \"%s\", \"reason\": \"one mast\"}".formatted(world.mastA));
        assertThat(ratio("mast-sharing", null)).isEqualTo("1/2, open 0");
        assertThat(ratio("site-sharing", null)).isEqualTo("1/3, open 1");

        decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"one site\"}".formatted(world.siteB));
        assertThat(ratio("mast-sharing", null)).isEqualTo("1/2, open 0");
        assertThat(ratio("site-sharing", null)).isEqualTo("1/2, open 0");
        assertThat(api.get("/api/assets?area=SP&kind=SITE", PLANNER))
                .bodyJson()
                .extractingPath("$.features[?(@.properties.code == 'SB')].properties.users")
                .satisfies(users -> assertThat(users.toString()).contains("SPA", "SPB"));
    }

    @Test
    void toldApartTheyAreNoCandidatesAnyMoreUntilThatIsUndone() {
        assertThat(decide(world.sites(), "distinction", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", null)).isEqualTo("0/3, open 1");
        assertThat(api.get("/api/same-place?area=SP&state=DISTINCT", PLANNER))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        Api.assertProblem(decide(world.sites(), "join", WHY), 409, "decided-already");

        assertThat(decide(world.sites(), "undoing", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", null)).isEqualTo("0/3, open 2");
        Api.assertProblem(decide(world.sites(), "undoing", WHY), 409, "nothing-decided");
    }

    @Test
    void nobodyDecidesWithoutTheVersionItSawNorWithoutAReason() {
        String uri = "/api/same-place/" + world.sites() + "/join";
        Api.assertProblem(api.put(uri, WHY, null, PLANNER), 428, "precondition-required");
        Api.assertProblem(api.put(uri, WHY, "\"77\"", PLANNER), 412, "stale-version");
        Api.assertProblem(decide(world.sites(), "join", "{}"), 422, "reason-required");
        Api.assertProblem(
                api.get("/api/same-place/" + UUID.randomUUID() + "~" + UUID.randomUUID(), PLANNER),
                404,
                "unknown-pair");
        Api.assertProblem(api.get("/api/same-place/nonsense", PLANNER), 404, "unknown-pair");
    }

    @Test
    void whatWasEditedSinceIsAConflictInWordsAndStaysWhereItWasMade() {
        decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"one site\"}".formatted(world.siteA));
        jdbc.sql("update asset.asset set name = 'Edited', reason = 'new name' where id = ?")
                .param(world.siteA)
                .update();
        world.world.use(world.siteA, "SPC");
        jdbc.sql("update sharing.tenancy set places = 2, reason = 'two' where asset_id = ?")
                .param(world.siteA)
                .update();

        var refused = decide(world.sites(), "undoing", WHY);
        Api.assertProblem(refused, 409, "edited-since-join");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.edits[*].code")
                .asArray()
                .containsOnly("SA");

        assertThat(decide(world.sites(), "undoing", "{\"keepEdits\": true, \"reason\": \"two after all\"}"))
                .hasStatusOk();
        assertThat(world.count("asset.asset where name = 'Edited' and id = '" + world.siteA + "'"))
                .isEqualTo(1);
        assertThat(ratio("site-sharing", null)).isEqualTo("1/3, open 2");
    }

    @Test
    void ofThreeEachJoinCanBeUndoneTheLastFirst() {
        UUID third = world.world.point("SITE", "SD", "SPC", 70.00018, 0);
        assertThat(api.get("/api/same-place?area=SP&kind=SITE", PLANNER))
                .bodyJson()
                .extractingPath("$.candidates[*].groupSize")
                .asArray()
                .containsOnly(3);
        decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"one\"}".formatted(world.siteB));
        PairId rest = new PairId(world.siteB, third);
        decide(rest, "join", "{\"keep\": \"%s\", \"reason\": \"all three\"}".formatted(third));
        assertThat(ratio("site-sharing", null)).isEqualTo("1/2, open 1");

        Api.assertProblem(decide(world.sites(), "undoing", WHY), 409, "joined-further");
        assertThat(decide(rest, "undoing", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", null)).isEqualTo("1/3, open 2");
        assertThat(decide(world.sites(), "undoing", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", null)).isEqualTo("0/4, open 3");
    }

    @Test
    void whatIsDistinctOfOneIsDistinctOfWhatItWasJoinedWith() {
        UUID third = world.world.point("SITE", "SD", "SPC", 70.00009, 0.00009);
        decide(new PairId(world.siteA, third), "distinction", WHY);
        decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"one\"}".formatted(world.siteB));

        assertThat(ratio("site-sharing", null)).isEqualTo("1/3, open 1");
        Api.assertProblem(decide(new PairId(world.siteB, third), "join", WHY), 409, "told-apart");
    }

    @Test
    void theOneThatIsKeptIsInUseWheneverTheOtherIs() {
        world.world.set(world.siteA, "in_use_from = '2022-01-01'");
        world.world.set(world.siteB, "in_use_from = '2018-01-01'");
        Api.assertProblem(
                decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"one\"}".formatted(world.siteA)),
                409,
                "kept-not-throughout");

        assertThat(decide(world.sites(), "join", WHY)).hasStatusOk();
        assertThat(ratio("site-sharing", "2020-06-30")).isEqualTo("1/2, open 1");
    }

    @Test
    void theAuthorityAloneKnowsOfItAndToAnOperatorNothingIsJoined() {
        decide(world.sites(), "join", "{\"keep\": \"%s\", \"reason\": \"TTJOIN\"}".formatted(world.siteA));
        decide(world.masts(), "join", "{\"keep\": \"%s\", \"reason\": \"TTJOIN\"}".formatted(world.mastA));
        jdbc.sql("update asset.asset set offered = false where owner in ('SPA', 'SPB')")
                .update();

        for (String who : new String[] {"SPA", "SPB"}) {
            var operator = SignIn.asOperator(who);
            String own = who.equals("SPA") ? "A" : "B";
            UUID site = who.equals("SPA") ? world.siteA : world.siteB;
            Api.assertProblem(api.get("/api/same-place", operator), 403, "not-allowed");
            for (String uri : new String[] {
                "/api/assets?area=SP",
                "/api/assets/" + site,
                "/api/assets/" + site + "/history",
                "/api/indicators/site-sharing?area=SP",
                "/api/indicators/site-sharing/rows?area=SP",
                "/api/indicators/mast-sharing/rows?area=SP",
                "/api/quality",
                "/api/exports/sites?format=csv"
            }) {
                var answer = api.get(uri, operator);
                assertThat(answer).as(uri).hasStatusOk();
                assertThat(answer)
                        .bodyText()
                        .as(uri)
                        .doesNotContain("TTJOIN", who.equals("SPA") ? "SPB" : "SPA", "joined");
            }
            assertThat(api.get("/api/assets?area=SP&kind=SITE&owner=" + who, operator))
                    .bodyText()
                    .contains("\"S" + own + "\"");
            assertThat(api.get("/api/indicators/site-sharing?area=SP", operator))
                    .bodyJson()
                    .extractingPath("$.denominator")
                    .isEqualTo(1);
            assertThat(api.get("/api/indicators/site-sharing?area=SP", operator))
                    .bodyJson()
                    .extractingPath("$.numerator")
                    .isEqualTo(0);
        }
        assertThat(api.get("/api/same-place?state=JOINED", SignIn.asInspector()))
                .hasStatusOk();
        Api.assertProblem(
                api.put("/api/same-place/" + world.sites() + "/undoing", WHY, "\"0\"", SignIn.asInspector()),
                403,
                "not-allowed");
    }

    private MvcTestResult decide(PairId pair, String step, String verdict) {
        String uri = "/api/same-place/" + pair;
        String etag = api.get(uri, PLANNER).getResponse().getHeader("ETag");
        return api.put(uri + "/" + step, verdict, etag, PLANNER);
    }

    private String ratio(String indicator, @Nullable String date) {
        return figure("/api/indicators/%s?area=SP%s".formatted(indicator, date == null ? "" : "&date=" + date));
    }

    private String ratioAsKnownYesterday(String indicator) {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1);
        return figure("/api/indicators/%s?knownOn=%s".formatted(indicator, yesterday));
    }

    private String figure(String uri) {
        var figure = assertThat(api.get(uri, PLANNER)).hasStatusOk().bodyJson();
        var parts = new StringBuilder();
        figure.extractingPath("$.numerator")
                .satisfies(value -> parts.append(value).append('/'));
        figure.extractingPath("$.denominator").satisfies(value -> parts.append(value));
        figure.extractingPath("$.openSamePlace")
                .satisfies(value -> parts.append(", open ").append(value));
        return parts.toString();
    }

    /** All assets and tenancies with their versions. */
    private String registry() {
        return jdbc.sql(
                        "select string_agg(a::text, '|' order by a.id) || (select string_agg(t::text, '|' order by t.id) from sharing.tenancy t) from asset.asset a")
                .query(String.class)
                .single();
    }
}
