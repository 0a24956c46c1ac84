package org.dungchung.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who reads what of RED's mast, which BLUE uses and anybody may ask for. */
@HttpTest
class ReadNotesHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    UUID mast;
    UUID tenancy;

    @BeforeEach
    void aMast() {
        var world = new World(jdbc)
                .organisation("RED", "TOWER_COMPANY")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        mast = world.point("MAST", "R-1", "RED", 105, 10);
        world.point("MAST", "R-2", "RED", 105.1, 10);
        tenancy = world.use(mast, "BLUE");
    }

    @Test
    void theAuthorityReadsOfEverybody() {
        mvc.get()
                .uri("/api/assets/" + mast + "?fields=code")
                .header("X-Request-Id", "asked-1")
                .with(SignIn.asPlanner())
                .exchange();
        assertThat(noted()).singleElement().satisfies(entry -> {
            assertThat(entry.username()).isEqualTo("planner");
            assertThat(entry.role()).isEqualTo("PLANNER");
            assertThat(entry.organisation()).isNull();
            assertThat(entry.requestId()).isEqualTo("asked-1");
            assertThat(entry.endpoint()).isEqualTo("/api/assets/{id}");
            assertThat(entry.subjectKind()).isEqualTo("ASSET");
            assertThat(entry.assetId()).isEqualTo(mast);
            assertThat(entry.owner()).isEqualTo("RED");
            assertThat(entry.selection()).isEqualTo("{\"fields\": \"code\"}");
            assertThat(entry.rows()).isNull();
        });
    }

    @Test
    void anOrganisationReadsOfOthersAndNotOfItself() {
        for (String path : List.of("", "/history", "/timeline", "/stations", "/codes")) {
            read("/api/assets/" + mast + path, SignIn.asOperator("RED"));
        }
        read("/api/tenancies/" + tenancy, SignIn.asOperator("RED"));
        read("/api/tenancies/" + tenancy, SignIn.asOperator("BLUE"));
        assertThat(noted()).isEmpty();

        read("/api/assets/" + mast, SignIn.asOperator("GREEN"));
        assertThat(noted()).extracting(Noted::organisation).containsExactly("GREEN");
    }

    @Test
    void theOfficeOfACommuneReadsOfOthers() {
        new World(jdbc).area("RA", "COMMUNE", null, "POLYGON((104 9, 106 9, 106 11, 104 11, 104 9))");
        read("/api/assets/" + mast, SignIn.asCommune("RA"));
        read("/api/assets/" + mast, SignIn.asCommune("RA"));
        assertThat(noted()).singleElement().satisfies(entry -> {
            assertThat(entry.role()).isEqualTo("COMMUNE_OFFICE");
            assertThat(entry.organisation()).isNull();
            assertThat(entry.times()).isEqualTo(2);
        });
    }

    @Test
    void aUseAPartAndARequestAreOfTheirAsset() {
        UUID station = inserted(
                "insert into asset.station (asset_id, operator, technology) values (?, 'BLUE', '4G') returning id");
        UUID request = inserted("""
                insert into colocation.request (id, number, asset_id, owner, requester, places, state, filed_on, due_on)
                select gen_random_uuid(), 'YC-1', id, 'RED', 'GREEN', 1, 'FILED', '2026-11-02', '2026-11-11' from asset.asset where id = ?
                returning id""");
        read("/api/tenancies/" + tenancy, SignIn.asPlanner());
        read("/api/parts/" + station, SignIn.asPlanner());
        read("/api/requests/" + request, SignIn.asPlanner());
        assertThat(noted()).extracting(Noted::subjectKind).containsExactly("TENANCY", "PART", "REQUEST");
        assertThat(noted())
                .allSatisfy(entry -> assertThat(entry.assetId()).isEqualTo(mast))
                .allSatisfy(entry -> assertThat(entry.owner()).isEqualTo("RED"));

        read("/api/parts/" + station, SignIn.asOperator("BLUE"));
        read("/api/requests/" + request, SignIn.asOperator("GREEN"));
        read("/api/requests/" + request, SignIn.asOperator("RED"));
        assertThat(noted()).hasSize(3);
    }

    @Test
    void theSameAgainIsCounted() {
        read("/api/assets/" + mast, SignIn.asPlanner());
        read("/api/assets/" + mast, SignIn.asPlanner());
        read("/api/assets/" + mast, SignIn.asInspector());
        read("/api/assets/" + mast + "/stations?date=2025-01-01", SignIn.asPlanner());
        read("/api/assets?kind=MAST", SignIn.asPlanner());
        read("/api/assets?kind=SITE", SignIn.asPlanner());
        assertThat(noted())
                .as("the planner reads of one mast, the inspector does, and two lists are two")
                .extracting(Noted::times)
                .containsExactly(3, 1, 1, 1);
    }

    /** Two masts on two pages: one reading of both. */
    @Test
    void aListHasItsRowsOfAllPages() {
        var first = mvc.get()
                .uri("/api/assets?kind=MAST&limit=1")
                .with(SignIn.asPlanner())
                .exchange();
        read("/api/assets?kind=MAST&limit=1&after=" + Api.read(first, "$.next"), SignIn.asPlanner());
        assertThat(noted()).singleElement().satisfies(entry -> {
            assertThat(entry.endpoint()).isEqualTo("/api/assets");
            assertThat(entry.selection()).isEqualTo("{\"kind\": \"MAST\"}");
            assertThat(entry.times()).isEqualTo(2);
            assertThat(entry.rows()).isEqualTo(2);
        });
    }

    @Test
    void listsThatNameTenantsAreNotedForWhoIsToldOfOthers() {
        read("/api/tenancies?asset=" + mast, SignIn.asPlanner());
        read("/api/stations", SignIn.asPlanner());
        read("/api/requests", SignIn.asPlanner());
        read("/api/indicators/mast-sharing/rows", SignIn.asPlanner());
        read("/api/quality/over-capacity", SignIn.asPlanner());
        read("/api/same-place", SignIn.asPlanner());
        assertThat(noted())
                .extracting(Noted::rows)
                .as("one use, two masts, and nothing of the others")
                .containsExactly(1L, 0L, 0L, 2L, 0L, 0L);
        assertThat(noted().get(0).owner()).isEqualTo("RED");

        for (String own : List.of("/api/tenancies", "/api/stations", "/api/requests", "/api/assets?owner=RED")) {
            read(own, SignIn.asOperator("RED"));
        }
        assertThat(noted()).hasSize(6);
    }

    @Test
    void neitherTilesNorCountsNorSuggestionsAreNoted() {
        for (String uri : List.of(
                "/tiles/masts/12/3242/1934.mvt",
                "/api/search?q=R-1",
                "/api/exports/masts/count",
                "/api/indicators/mast-sharing",
                "/api/organisations",
                "/api/quality")) {
            read(uri, SignIn.asPlanner());
        }
        assertThat(noted()).isEmpty();
    }

    @Test
    void whatWasRefusedWasNotRead() {
        assertThat(mvc.get()
                        .uri("/api/assets/" + UUID.randomUUID())
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/api/tenancies?kind=TREE")
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatus(400);
        assertThat(noted()).isEmpty();
    }

    private List<Noted> noted() {
        return Noted.all(jdbc);
    }

    private UUID inserted(String sql) {
        return jdbc.sql(sql).param(mast).query(UUID.class).single();
    }

    private void read(String uri, RequestPostProcessor who) {
        assertThat(mvc.get().uri(uri).with(who).exchange()).as(uri).hasStatusOk();
    }
}
