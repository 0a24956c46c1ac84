package org.dungchung.sameplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.sharing.PlaceQuery;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Three masts of one place, joined: how they are found, and how much room there is. Each has four places. */
@HttpTest
class JoinedReadingTests {

    private static final String NEAR = "/api/places?lon=70&lat=0&radius=500&kind=MAST&places=";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlaceQuery places;

    private Api api;
    private SamePlaceWorld world;
    private UUID third;

    @BeforeEach
    void world() {
        api = new Api(mvc);
        world = new SamePlaceWorld(jdbc);
        third = world.world.point("MAST", "MD", "SPC", 70.00009, 0.00009);
        for (UUID absorbed : new UUID[] {world.mastB, third}) {
            jdbc.sql("insert into asset.joined (asset_id, kept_id, reason) values (?, ?, 'one')")
                    .params(absorbed, world.mastA)
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoeverAsksForSomeAssetsIsToldWhatIsToldOfAll(boolean joined) {
        UUID hidden = world.world.use(third, "SPC");
        world.world.setTenancy(hidden, "restricted = true");
        world.world.setTenancy(world.world.use(world.mastB, "SPC"), "places = 2");

        List<Map<String, Object>> all = users("select * from sharing.v_users_at(current_date, 'infinity', ?)", joined);

        assertThat(all).hasSizeGreaterThan(3);
        List<Map<String, Object>> oneByOne =
                jdbc.sql("select id from asset.v_asset_at(current_date, 'infinity')").query(UUID.class).list().stream()
                        .flatMap(id -> users(
                                "select * from sharing.v_users_at(current_date, 'infinity', ?, array[cast('%s' as uuid)])"
                                        .formatted(id),
                                joined)
                                .stream())
                        .toList();
        assertThat(oneByOne).containsExactlyInAnyOrderElementsOf(all);
        assertThat(users("""
                        select *
                          from sharing.v_users_at(current_date, 'infinity', ?,
                                                  array(select id from asset.v_asset_at(current_date, 'infinity')))""", joined)).containsExactlyInAnyOrderElementsOf(all);
    }

    private List<Map<String, Object>> users(String select, boolean joined) {
        return jdbc.sql(
                        "select asset_id, groups, cast(organisations as text) as organisations, occupied, promised, shared from ("
                                + select + ") u")
                .param(joined)
                .query()
                .listOfRows();
    }

    @Test
    void aJoinedRecordIsFoundByItsOwnCodeAndSaysIntoWhichItWasJoined() {
        assertThat(api.get("/api/search?q=MB", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$..[?(@.code == 'MB')].joinedInto")
                .asArray()
                .containsExactly(world.mastA.toString());
        assertThat(api.get("/api/assets?code=MB", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.features[*].properties.joinedInto")
                .asArray()
                .containsExactly(world.mastA.toString());
        assertThat(api.get("/api/assets?area=SP&kind=MAST", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.features[*].properties.code")
                .asArray()
                .containsExactlyInAnyOrder("MA", "MC");
        var owner = SignIn.asOperator("SPB");
        assertThat(api.get("/api/search?q=MB", owner))
                .bodyText()
                .contains("\"MB\"")
                .doesNotContain("" + world.mastA);
        assertThat(api.get("/api/assets?code=MB", owner))
                .bodyText()
                .contains("\"MB\"")
                .doesNotContain("joined");
    }

    /** SPA has a place by A, SPB one by B; SPC is on B with two and on the third with one: two, for both records speak of the same ones. */
    @Test
    void whatIsTakenOfOneRecordIsTakenOfAllAndAnOrganisationsPlacesCountOnce() {
        assertThat(taken()).isEqualTo("2 taken, 2 free");
        UUID use = world.world.use(world.mastB, "SPC");
        world.world.setTenancy(use, "places = 2");
        world.world.use(third, "SPC");

        assertThat(taken()).isEqualTo("4 taken, 0 free");
        assertThat(api.get(NEAR + 1, SignIn.asPlanner())).bodyText().doesNotContain("" + world.mastA);
        assertThat(facts(world.mastA)).isEqualTo("4 taken, 0 free");
        assertThat(facts(world.mastB)).isEqualTo("4 taken, 0 free");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(places.freeFrom(world.mastA, today, "SPC")).isZero();
        assertThat(places.freeFrom(third, today, "SPC")).isZero();

        assertThat(api.get("/api/quality/over-capacity", SignIn.asPlanner()))
                .bodyText()
                .doesNotContain("" + world.mastA);
        world.world.setTenancy(use, "places = 3");
        assertThat(api.get("/api/quality/over-capacity", SignIn.asPlanner()))
                .bodyText()
                .contains("" + world.mastA);
    }

    /** What is free can be promised, by whichever record it is asked for; who the others are, an owner does not learn. */
    @Test
    void everybodyIsToldTheSameRoomOfRecordsThatWereJoined() {
        world.world.setTenancy(world.world.use(world.mastB, "SPC"), "places = 2");

        assertThat(taken()).isEqualTo("4 taken, 0 free");
        assertThat(taken(world.mastA, "SPA")).isEqualTo("4 taken, 0 free");
        assertThat(taken(world.mastB, "SPB")).isEqualTo("4 taken, 0 free");
        assertThat(api.get("/api/assets/" + world.mastA, SignIn.asOperator("SPC")))
                .bodyJson()
                .extractingPath("$.properties.freePlaces")
                .isEqualTo(0);
        assertThat(api.get("/api/assets?code=MB&filter=freePlaces=0", SignIn.asOperator("SPB")))
                .bodyText()
                .contains("\"MB\"");
        assertThat(api.get(NEAR + 1, SignIn.asOperator("SPC"))).bodyText().doesNotContain("" + world.mastA);
        assertThat(api.get("/api/assets/" + world.mastA, SignIn.asOperator("SPA")))
                .bodyJson()
                .extractingPath("$.properties.users")
                .asArray()
                .containsExactly("SPA");
    }

    private String taken() {
        return taken(world.mastA, null);
    }

    private String taken(UUID mast, @Nullable String operator) {
        var said = new StringBuilder();
        var who = operator == null ? SignIn.asPlanner() : SignIn.asOperator(operator);
        var page = assertThat(api.get("/api/assets/" + mast, who)).bodyJson();
        page.extractingPath("$.properties.occupied")
                .satisfies(n -> said.append(n).append(" taken, "));
        page.extractingPath("$.properties.freePlaces")
                .satisfies(n -> said.append(n).append(" free"));
        return said.toString();
    }

    private String facts(UUID mast) {
        var facts = places.find(mast, new Caller("p", Role.PLANNER, null)).orElseThrow();
        return facts.occupied() + " taken, " + facts.free() + " free";
    }
}
