package org.dungchung.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.dungchung.background.Extract.Origin;
import org.dungchung.background.ExtractLoading;
import org.dungchung.background.osm.UnreadableExtract;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.GrantForm;
import org.dungchung.identity.Role;
import org.dungchung.support.Browser;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Who is told of which change. That nobody is told of one is seen by the next one of which they are: events come in the order in which they were committed.
 * Commits, and cleans up behind the registry's back.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class EventHttpTests {

    private static final String PASSWORD = "correct horse";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ExtractLoading extracts;

    @Autowired
    CurrentCaller callers;

    @Autowired
    JdbcClient jdbc;

    World world;

    UUID marker;

    @BeforeEach
    void world() {
        world = new World(jdbc)
                .organisation("LIVERED", "NETWORK_OPERATOR")
                .organisation("LIVEBLUE", "NETWORK_OPERATOR")
                .area("LIVEHERE", "PROVINCE", null, "POLYGON((-31 -31, -29 -31, -29 -29, -31 -29, -31 -31))");
        marker = mast("MARKER", -30);
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("alter table sharing.tenancy disable trigger user").update();
        jdbc.sql("delete from sharing.tenancy where asset_id in (select id from asset.asset where owner like 'LIVE%')")
                .update();
        jdbc.sql("alter table sharing.tenancy enable trigger user").update();
        jdbc.sql("delete from identity.credential where username like 'live-%'").update();
        for (String table : List.of("identity.role_grant", "identity.account")) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("delete from " + table + " where username like 'live-%'").update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
        jdbc.sql("alter table territory.area disable trigger user").update();
        for (String of : List.of("area_piece where area_id", "area_cell where area_id", "area where id")) {
            jdbc.sql("delete from territory." + of + " in (select id from territory.area where code = 'LIVEHERE')")
                    .update();
        }
        jdbc.sql("alter table territory.area enable trigger user").update();
        world.remove("LIVERED");
        world.remove("LIVEBLUE");
    }

    @Test
    void whatIsPlannedByOthersIsToldToTheAuthorityAlone() throws Exception {
        UUID planned = mast("PLANNED", -31);
        world.set(planned, "status = 'PLANNED'");
        EventStream planner = listen("live-planner", Role.PLANNER, null);
        EventStream inspector = listen("live-inspector", Role.INSPECTOR, null);
        EventStream red = listen("live-red", Role.OPERATOR, "LIVERED");

        change(planned, "geometry = st_setsrid(st_point(-31.5, -30), 4326)");
        change(marker, "capacity = 9");

        assertThat(planner.nextOf(planned).boxes("masts").toString()).contains("-31.5", "-31.0");
        assertThat(inspector.nextOf(planned).names(planned)).isTrue();
        var told = red.next();
        assertThat(told.names(marker)).isTrue();
        assertThat(told.data().toString()).doesNotContain("-31", planned.toString());
    }

    @Test
    void whatIsRestrictedIsToldToWhoIsCleared() throws Exception {
        UUID restricted = mast("RESTRICTED", -32);
        world.set(restricted, "sensitivity = 'RESTRICTED'");
        EventStream planner = listen("live-planner", Role.PLANNER, null);
        EventStream inspector = listen("live-inspector", Role.INSPECTOR, null);
        EventStream owner = listen("live-blue", Role.OPERATOR, "LIVEBLUE");

        change(restricted, "capacity = 7");
        change(marker, "capacity = 8");

        assertThat(planner.nextOf(restricted).names(restricted)).isTrue();
        assertThat(owner.nextOf(restricted).names(restricted)).isTrue();
        var told = inspector.next();
        assertThat(told.names(marker)).isTrue();
        assertThat(told.data().toString()).doesNotContain("-32", restricted.toString());
    }

    @Test
    void aDetailThatOthersAreNotShownIsToldToItsOwnerOnly() throws Exception {
        UUID offered = mast("OFFERED", -33);
        EventStream blue = listen("live-blue", Role.OPERATOR, "LIVEBLUE");
        EventStream red = listen("live-red", Role.OPERATOR, "LIVERED");

        change(offered, "height_m = 31");
        change(marker, "capacity = 6");

        assertThat(blue.nextOf(offered).names(offered)).isTrue();
        assertThat(red.next().data().toString()).contains(marker.toString()).doesNotContain("-33", offered.toString());
    }

    @Test
    void whatIsOfferedNoLongerIsGoneFromWhereItWasAndItsNewPlaceIsNotTold() throws Exception {
        UUID offered = mast("WITHDRAWN", -34);
        EventStream red = listen("live-red", Role.OPERATOR, "LIVERED");

        change(offered, "offered = false, geometry = st_setsrid(st_point(-35.5, -30), 4326)");

        var told = red.next();
        assertThat(told.boxes("masts")).hasSize(1);
        assertThat(told.data().toString()).contains("-34").doesNotContain("-35.5", offered.toString());
    }

    @Test
    void aCommuneOfficeIsToldOfItsAreaAlone() throws Exception {
        UUID outside = mast("OUTSIDE", -37);
        UUID inside = mast("INSIDE", -30.5);
        String office = "live-commune";
        accounts.open(office, office, PASSWORD, List.of(new GrantForm(Role.COMMUNE_OFFICE, null, "LIVEHERE")));
        EventStream commune = again(office);

        change(outside, "capacity = 5");
        change(outside, "offered = false");
        change(inside, "offered = false");

        var told = commune.next();
        assertThat(told.boxes("masts")).hasSize(1);
        assertThat(told.data().toString()).contains("-30.5").doesNotContain("-37.", inside.toString());
        jdbc.sql("update asset.asset set offered = not offered where owner = 'LIVEBLUE'")
                .update();
        told = commune.nextOf(inside);
        assertThat(told.data().toString()).contains(inside.toString()).doesNotContain("-37.", outside.toString());
    }

    @Test
    void theGroundIsNewInEveryTileOnceAnExtractIsLoaded() throws Exception {
        EventStream red = listen("live-red", Role.OPERATOR, "LIVERED");
        String where = "background/12/3242/1933";
        String before = tile("live-red", where);
        assertThat(tile("live-red", where)).isEqualTo(before);
        var file = Path.of(UnreadableExtract.class.getResource("dense.osm.pbf").toURI());
        var administrator = new Caller("live-admin", Role.ADMINISTRATOR, null);
        try {
            callers.run(administrator, () -> extracts.load(file, "x", Origin.OPENSTREETMAP, read -> {}));
            assertThat(red.next().name()).isEqualTo("again");
            assertThat(tile("live-red", where)).isNotEqualTo(before);
        } finally {
            for (String table : List.of("road", "far_line", "waterway", "water", "place", "extract")) {
                jdbc.sql("delete from background." + table).update();
            }
        }
    }

    @Test
    void whoSharesAMastIsToldWithIt() throws Exception {
        UUID offered = mast("SHARED", -36);
        EventStream red = listen("live-red", Role.OPERATOR, "LIVERED");

        jdbc.sql("insert into sharing.tenancy (asset_id, organisation) values (?, 'LIVEBLUE')")
                .param(offered)
                .update();

        assertThat(red.nextOf(offered).boxes("masts").toString()).contains("-36");
    }

    @Test
    void signingOutEndsTheStream() throws Exception {
        accounts.open("live-page", "live-page", PASSWORD, Role.PLANNER, null);
        Browser browser = Browser.signedIn(port, "live-page", PASSWORD);
        EventStream stream = EventStream.open(
                browser.client(), browser.request("/api/events").build());

        assertThat(browser.post("/logout", "", browser.cookie("XSRF-TOKEN")).statusCode())
                .isEqualTo(204);

        assertThat(stream.next().name()).isEqualTo("bye");
        stream.waitForTheEnd();
    }

    @Test
    void theNinthStreamOfOneUserEndsTheFirst() throws Exception {
        EventStream first = listen("live-many", Role.PLANNER, null);
        var others = new ArrayList<EventStream>();
        for (int i = 0; i < 8; i++) {
            others.add(again("live-many"));
        }
        assertThat(first.next().name()).isEqualTo("bye");
        first.waitForTheEnd();
        assertThat(others).allSatisfy(stream -> assertThat(stream.ended()).isNotDone());
    }

    @Test
    void aKeptTileIsNeverOlderThanTheLastChangeNorShownToAnotherScope() throws Exception {
        UUID mast = mast("KEPT", -30.01);
        listen("live-planner", Role.PLANNER, null);
        listen("live-red", Role.OPERATOR, "LIVERED");
        String before = tile("live-planner");
        assertThat(tile("live-planner")).isEqualTo(before).contains("KEPT");
        assertThat(tile("live-red")).doesNotContain("KEPT").contains(mast.toString());

        change(mast, "code = 'KEPT-2'");
        assertThat(tile("live-planner")).contains("KEPT-2");
        change(mast, "sensitivity = 'RESTRICTED'");
        assertThat(tile("live-red")).doesNotContain(mast.toString());
        assertThat(tile("live-planner")).contains("KEPT-2");
    }

    private UUID mast(String code, double longitude) {
        return world.point("MAST", code, "LIVEBLUE", longitude, -30);
    }

    private void change(UUID asset, String assignments) {
        jdbc.sql("update asset.asset set " + assignments + " where id = ?")
                .param(asset)
                .update();
    }

    /** The tile 10/426/601, in which 30.01° W, 30° S lies. */
    private String tile(String username) throws Exception {
        return tile(username, "masts/10/426/601");
    }

    private String tile(String username, String of) throws Exception {
        return new Browser(port)
                .send(new Browser(port).request("/tiles/" + of + ".mvt").header("Authorization", basic(username)))
                .body();
    }

    private EventStream listen(String username, Role role, @Nullable String organisation) throws Exception {
        accounts.open(username, username, PASSWORD, role, organisation);
        return again(username);
    }

    private EventStream again(String username) throws Exception {
        var request = new Browser(port).request("/api/events").header("Authorization", basic(username));
        return EventStream.open(HttpClient.newHttpClient(), request.build());
    }

    private static String basic(String username) {
        byte[] secret = (username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(secret);
    }
}
