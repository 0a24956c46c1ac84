package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Masts and a pole of RED east of (60, 0) on the equator, in the open sea, where 0.01° of longitude is 1 113 m.
 *
 * <pre>
 *   lon   60.00   60.01   60.02   60.03
 *         asked    MAST    POLE    MAST      four places each
 * </pre>
 */
@HttpTest
class PlacesHttpTests {

    private static final String NEAR = "/api/places?lon=60&lat=0";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    World world;
    UUID near;
    UUID pole;
    UUID far;

    @BeforeEach
    void assets() {
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        far = world.point("MAST", "M2", "RED", 60.03, 0);
        near = world.point("MAST", "M1", "RED", 60.01, 0);
        pole = world.point("POLE", "P1", "RED", 60.02, 0);
    }

    @Test
    void thePlacesWithinTheRadiusComeNearestFirst() {
        assertPlaces(get(NEAR + "&radius=3000", blue()), near, pole);
        assertPlaces(get(NEAR + "&radius=3000&kind=MAST", blue()), near);
        assertPlaces(get(NEAR + "&radius=50000", blue()), near, pole, far);
        assertThat(get(NEAR + "&radius=1114", blue()))
                .bodyJson()
                .extractingPath("$.features[0].properties.distanceM")
                .isEqualTo(1113.2);
        assertPlaces(get(NEAR + "&radius=1113", blue()));
    }

    @Test
    void onlyAssetsWithEnoughFreePlacesOfferRoom() {
        world.use(near, "RED");
        assertPlaces(get(NEAR + "&radius=3000&places=4", blue()), pole);
        assertPlaces(get(NEAR + "&radius=3000&places=3", blue()), near, pole);
    }

    @Test
    void whatHasAnUnknownCapacityComesLastForItsOwnerCanBeAsked() {
        world.set(near, "capacity = null");
        var answer = get(NEAR + "&radius=3000&places=4", blue());
        assertPlaces(answer, pole, near);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[*].properties.freePlaces")
                .asArray()
                .containsExactly(4, null);
        world.set(near, "owner = null");
        assertPlaces(get(NEAR + "&radius=3000", blue()), pole);
    }

    @Test
    void aPromisedPlaceIsNotFreeInTheSearchNorOnTheSheet() {
        jdbc.sql("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on, answered_on)
                values (gen_random_uuid(), 'DN-1', ?, 'RED', 'BLUE', 3, 'ACCEPTED', '2026-01-05', '2026-01-14', '2026-01-06')""").param(near).update();
        assertPlaces(get(NEAR + "&radius=3000&places=2", blue()), pole);
        assertPlaces(get(NEAR + "&radius=3000&places=1", blue()), near, pole);
        assertThat(get("/api/assets/" + near, SignIn.asOperator("RED")))
                .bodyJson()
                .extractingPath("$.properties")
                .asMap()
                .containsEntry("occupied", 0)
                .containsEntry("promised", 3)
                .containsEntry("freePlaces", 1);
    }

    @Test
    void whatIsNotOfferedOrNotInUseIsFoundByNobody() {
        world.set(near, "offered = false");
        world.set(pole, "status = 'PLANNED'");
        assertPlaces(get(NEAR + "&radius=3000", blue()));
        assertPlaces(get(NEAR + "&radius=3000", SignIn.asPlanner()));
    }

    @Test
    void anOperatorIsNotSentToWhatItUsesNorToWhatHasNoOwner() {
        world.use(near, "BLUE");
        world.set(pole, "owner = null");
        assertPlaces(get(NEAR + "&radius=50000", blue()), far);
        assertPlaces(get(NEAR + "&radius=50000", SignIn.asPlanner()), near, pole, far);
    }

    @Test
    void theAssetsOfOneOwnerAlone() {
        world.organisation("GREEN", "NETWORK_OPERATOR").set(pole, "owner = 'GREEN'");
        assertPlaces(get(NEAR + "&radius=50000&owner=GREEN", blue()), pole);
        assertPlaces(get(NEAR + "&radius=50000&owner=RED", blue()), near, far);
    }

    @Test
    void anOperatorIsNotSentToItsOwnAssets() {
        assertPlaces(get(NEAR + "&radius=3000", SignIn.asOperator("RED")));
        assertPlaces(get(NEAR + "&radius=3000", SignIn.asPlanner()), near, pole);
    }

    @Test
    void nothingIsSaidThatOthersMayNotKnow() {
        assertThat(get(NEAR + "&radius=3000", SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.features[0].properties")
                .asMap()
                .containsOnlyKeys(
                        "kind",
                        "code",
                        "owner",
                        "ownerName",
                        "capacity",
                        "freePlaces",
                        "offered",
                        "shared",
                        "distanceM")
                .containsEntry("code", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lon=60&lat=0&radius=50001",
                "lon=60&lat=0&radius=0",
                "lon=10&lat=105",
                "lon=600&lat=0",
                "lon=NaN&lat=0",
                "lon=60&lat=0&places=0",
            })
    void aSearchBeyondTheLimitsIsAnsweredInWords(String question) {
        var answer = get("/api/places?" + question, blue());
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:dungchung:problem:invalid-input");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isNotNull();
    }

    private static RequestPostProcessor blue() {
        return SignIn.asOperator("BLUE");
    }

    private MvcTestResult get(String uri, RequestPostProcessor who) {
        return mvc.get().uri(uri).with(who).exchange();
    }

    private static void assertPlaces(MvcTestResult answer, UUID... expected) {
        assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[*].id")
                .asArray()
                .containsExactly(Arrays.stream(expected).map(UUID::toString).toArray());
    }
}
