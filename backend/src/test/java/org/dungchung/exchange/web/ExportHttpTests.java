package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What leaves the registry for whom: BLUE's mast with a tenant, and a mast of RED. */
@HttpTest
class ExportHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void masts() {
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        world.use(world.point("MAST", "B1", "BLUE", 60.05, 0.05), "BLUE");
        world.use(world.point("MAST", "R1", "RED", 60.06, 0.05), "RED");
    }

    @Test
    void ofOthersAnOperatorGetsPlaceKindOwnerAndRoomAndNoMore() {
        var blue = mast("BLUE", SignIn.asOperator("RED"));
        assertThat(blue).containsEntry("Capacity", 4);
        assertThat(blue.get("Code")).isNull();
        assertThat(blue.get("Places taken")).isNull();
        assertThat(mast("RED", SignIn.asOperator("RED")))
                .containsEntry("Code", "R1")
                .containsEntry("Places taken", 1);
        assertThat(mast("BLUE", SignIn.asPlanner())).containsEntry("Code", "B1").containsEntry("Places taken", 1);
    }

    /** Both masts have four places and one user; what was joined has one room, but to an owner its record is what it gave. */
    @Test
    void recordsThatWereJoinedHaveOneRoom() {
        jdbc.sql("""
                insert into asset.joined (asset_id, kept_id, reason)
                select a.id, k.id, 'one' from asset.asset a, asset.asset k where a.code = 'B1' and k.code = 'R1'""").update();

        assertThat(mast("BLUE", SignIn.asPlanner()))
                .containsEntry("Places taken", 2)
                .containsEntry("Free places", 2);
        assertThat(mast("BLUE", SignIn.asOperator("RED"))).containsEntry("Free places", 2);
        assertThat(mast("RED", SignIn.asOperator("RED")))
                .containsEntry("Places taken", 2)
                .containsEntry("Free places", 2);
    }

    @Test
    void anUnknownFormatOrTargetIsSaid() {
        assertThat(mvc.get().uri("/api/exports/masts?format=dwg").with(SignIn.asPlanner()))
                .hasStatus(400)
                .bodyText()
                .contains("geojson");
        assertThat(mvc.get()
                        .uri("/api/exports/trees?format=csv")
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void howManyRowsThereAreIsSaidBefore() {
        assertThat(rows("masts", "", SignIn.asPlanner())).isEqualTo(2);
        assertThat(rows("masts", "?owner=RED", SignIn.asPlanner())).isEqualTo(1);
        assertThat(rows("masts", "?owner=RED&offered=false", SignIn.asPlanner()))
                .isZero();
        assertThat(rows("masts", "?bbox=60.04,0,60.055,1", SignIn.asPlanner())).isEqualTo(1);
        assertThat(rows("tenancies", "?kind=MAST", SignIn.asPlanner())).isEqualTo(2);
        assertThat(rows("tenancies", "?kind=POLE", SignIn.asPlanner())).isZero();
        assertThat(rows("tenancies", "", SignIn.asOperator("RED"))).isEqualTo(1);
        assertThat(rows("areas", "", SignIn.asOperator("RED"))).isZero();
    }

    /** BLUE's mast is ACTIVE and RED may not ask whether. */
    @Test
    void byTheStateOfOthersNobodyFindsThem() {
        assertThat(rows("masts", "?status=ACTIVE", SignIn.asPlanner())).isEqualTo(2);
        assertThat(rows("masts", "?status=ACTIVE", SignIn.asOperator("RED"))).isEqualTo(1);
    }

    @Test
    void aFilterChoosesByThePublishedProperties() {
        jdbc.sql("update asset.asset set height_m = 45 where code = 'B1'").update();

        assertThat(filtered("masts", "heightM > 40", SignIn.asPlanner())).isEqualTo(1);
        assertThat(filtered("masts", "heightM > 40 OR owner = 'RED'", SignIn.asPlanner()))
                .isEqualTo(2);
        assertThat(filtered("masts", "heightM > 40 AND owner = 'RED'", SignIn.asPlanner()))
                .isZero();
        assertThat(filtered("masts", "BBOX(geometry, 60.04, 0, 60.055, 1)", SignIn.asPlanner()))
                .isEqualTo(1);
        assertThat(filtered("tenancies", "heightM > 40", SignIn.asPlanner())).isEqualTo(1);
        assertThat(filtered("masts", "freePlaces = 3 AND shared = false", SignIn.asPlanner()))
                .isEqualTo(2);
        assertThat(mvc.get()
                        .uri("/api/exports/masts?format=csv&lang=en&filter={filter}", "heightM > 40")
                        .with(SignIn.asPlanner()))
                .hasStatusOk()
                .bodyText()
                .contains("B1")
                .doesNotContain("R1");
    }

    /** RED has a place on BLUE's mast, sees the tenancy and the mast as offered, and must not learn how high it is by asking. */
    @Test
    void whatACallerDoesNotSeeIsUnknownToItsFilter() {
        UUID blue = jdbc.sql("select id from asset.asset where code = 'B1'")
                .query(UUID.class)
                .single();
        new World(jdbc).use(blue, "RED");
        jdbc.sql("update asset.asset set height_m = 45").update();
        RequestPostProcessor red = SignIn.asOperator("RED");

        assertThat(rows("tenancies", "?owner=BLUE", red)).isEqualTo(1);
        assertThat(filtered("tenancies", "owner = 'BLUE'", red)).isEqualTo(1);
        for (String hidden :
                List.of("heightM > 40 AND owner = 'BLUE'", "NOT heightM > 40 AND owner = 'BLUE'", "code = 'B1'")) {
            assertThat(filtered("tenancies", hidden, red)).as(hidden).isZero();
            assertThat(filtered("masts", hidden, red)).as(hidden).isZero();
        }
        assertThat(filtered("masts", "heightM > 40", red)).isEqualTo(1);
    }

    @Test
    void aFilterThatIsNotUnderstoodIsRefusedBeforeTheFileBegins() {
        for (String wrong : List.of("heightM >", "colour = 'red'", "heightM = 'high'")) {
            assertThat(mvc.get()
                            .uri("/api/exports/masts?format=csv&filter={filter}", wrong)
                            .with(SignIn.asPlanner()))
                    .as(wrong)
                    .hasStatus(400)
                    .bodyText()
                    .contains("filter");
        }
        assertThat(mvc.get().uri("/api/exports/areas/count?filter=INCLUDE").with(SignIn.asPlanner()))
                .hasStatus(400);
    }

    @Test
    void chosenAssetsLeaveByTheirIds() {
        List<UUID> ids = jdbc.sql("select id from asset.asset where code in ('R1', 'B1') order by code desc")
                .query(UUID.class)
                .list();
        assertThat(rows("masts", "?ids=" + ids.get(0), SignIn.asPlanner())).isEqualTo(1);
        assertThat(mvc.post()
                        .uri("/api/exports/masts?format=csv&lang=en")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("ids", ids.get(0) + "," + ids.get(1))
                        .with(SignIn.asPlanner())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("R1", "B1");
    }

    @Test
    void aWordThatDoesNotChooseAmongTheRowsIsRefused() {
        for (String wrong : List.of(
                "areas?owner=RED",
                "areas?tenant=RED",
                "zones?code=Z1",
                "masts?level=COMMUNE",
                "poles?kind=MAST",
                "masts?owner=GREEN")) {
            assertThat(mvc.get().uri("/api/exports/" + wrong).with(SignIn.asPlanner()))
                    .as(wrong)
                    .hasStatus(400);
        }
        assertThat(mvc.get().uri("/api/exports/masts?tenant=GREEN").with(SignIn.asPlanner()))
                .hasStatus(422)
                .bodyText()
                .contains("unknown-tenant");
    }

    @Test
    void everythingThatIsImportedAndKeptLeaves() {
        assertThat(read("/api/exports", "$.targets[*].target"))
                .containsAll(read("/api/imports/targets", "$[*].target").stream()
                        .filter(target ->
                                !List.of("buildings", "population-grid").contains(target))
                        .toList());
        assertThat(read("/api/exports", "$.formats[?(@.anySystem == false)].format"))
                .containsExactly("kml");
    }

    private List<String> read(String address, String path) {
        return JsonPath.read(
                new String(
                        mvc.get()
                                .uri(address)
                                .with(SignIn.asPlanner())
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8),
                path);
    }

    private int rows(String target, String query, RequestPostProcessor who) {
        var answer = mvc.get()
                .uri("/api/exports/" + target + "/count" + query)
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.rows");
    }

    private int filtered(String target, String filter, RequestPostProcessor who) {
        var answer = mvc.get()
                .uri("/api/exports/" + target + "/count?filter={filter}", filter)
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.rows");
    }

    private Map<String, Object> mast(String owner, RequestPostProcessor who) {
        var answer = mvc.get()
                .uri("/api/exports/masts?format=geojson&lang=en&owner=" + owner)
                .with(who)
                .exchange();
        assertThat(answer).hasStatusOk();
        List<Map<String, Object>> found = JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.features[*].properties");
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
