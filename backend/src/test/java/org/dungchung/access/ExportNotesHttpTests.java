package org.dungchung.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Files that leave: each is noted, and says who took it. */
@HttpTest
class ExportNotesHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoMasts() {
        var world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR");
        world.area("77", "PROVINCE", null, "POLYGON((104 9, 106 9, 106 11, 104 11, 104 9))");
        world.point("MAST", "R-1", "RED", 105, 10);
        world.point("MAST", "R-2", "RED", 105.1, 10);
    }

    @Test
    void anExportIsNotedWithItsSelectionAndItsRows() {
        taken("/api/exports/masts?format=csv&owner=RED&lang=en", SignIn.asPlanner());
        taken("/api/exports/masts?format=csv&owner=RED&lang=en", SignIn.asPlanner());
        assertThat(noted()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("EXPORT");
            assertThat(entry.endpoint()).isEqualTo("/api/exports/{target}");
            assertThat(entry.selection())
                    .isEqualTo("{\"lang\": \"en\", \"owner\": \"RED\", \"format\": \"csv\", \"target\": \"masts\"}");
            assertThat(entry.rows()).isEqualTo(2);
        });
    }

    @Test
    void ownAssetsAreNotedWhenTheyLeave() {
        taken("/api/exports/masts?format=geojson&owner=RED", SignIn.asOperator("RED"));
        assertThat(noted()).extracting(Noted::organisation).containsExactly("RED");
    }

    @Test
    void theFileAndTheEntryNameTheSameRequest() {
        var file = mvc.get()
                .uri("/api/exports/masts?format=csv&lang=en")
                .header("X-Request-Id", "file-1")
                .with(SignIn.asOperator("RED"))
                .exchange();
        assertThat(text(file).lines().skip(3))
                .singleElement()
                .asString()
                .startsWith("# dungchung: exported by operator (RED) at ")
                .endsWith(" [request file-1]");
        assertThat(noted()).extracting(Noted::requestId).containsExactly("file-1");
    }

    @Test
    void whatIsRefusedDoesNotLeave() {
        assertThat(mvc.get().uri("/api/exports/trees").with(SignIn.asPlanner()).exchange())
                .hasStatus(400);
        assertThat(mvc.get()
                        .uri("/api/reports/sharing.xlsx?area=55")
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatus4xxClientError();
        assertThat(noted()).isEmpty();
    }

    @Test
    void reportsAndSheetsOfFindingsAreFiles() {
        taken("/api/reports/sharing.xlsx?area=77&indicator=mast-sharing", SignIn.asInspector());
        taken("/api/reports/coverage.xlsx?area=77", SignIn.asInspector());
        var sheet = taken("/api/quality/in-use-date-unknown?format=csv", SignIn.asPlanner());
        assertThat(noted()).extracting(Noted::what).containsOnly("EXPORT");
        assertThat(noted()).extracting(Noted::rows).containsExactly(2L, 0L, 2L);
        assertThat(text(sheet)).contains("# dungchung: exported by planner at ");
    }

    /** Of very many ids the beginning is kept, and their digest. */
    @Test
    void aSelectionOfManyIdsIsShortened() {
        String ids =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(200).collect(Collectors.joining(","));
        assertThat(mvc.post()
                        .uri("/api/exports/masts")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("ids", ids)
                        .param("format", "csv")
                        .with(SignIn.asPlanner())
                        .exchange())
                .hasStatusOk();
        assertThat(noted()).singleElement().satisfies(entry -> {
            assertThat(entry.selection()).contains(ids.substring(0, 2_000)).contains("(7399 characters, SHA-256 ");
            assertThat(entry.selection().length()).isLessThan(2_300);
        });
    }

    private List<Noted> noted() {
        return Noted.all(jdbc);
    }

    private MvcTestResult taken(String uri, RequestPostProcessor who) {
        var file = mvc.get().uri(uri).with(who).exchange();
        assertThat(file).as(uri).hasStatusOk();
        return file;
    }

    private static String text(MvcTestResult file) {
        return new String(file.getResponse().getContentAsByteArray(), UTF_8);
    }
}
