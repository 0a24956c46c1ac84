package org.dungchung;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an operator's file is answered tells no more than the operator's other questions. */
@HttpTest
class ConfidentialImportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    ConfidentialWorld world;

    @BeforeEach
    void world() {
        world = new ConfidentialWorld(jdbc).build();
    }

    @Test
    void anImportIsNoWayToFindOutWhatIsHidden() {
        world.codelessPlannedSite(0.0133, -0.0133);
        var site = load("sites", "x,y,owner\n0.0133,-0.0133,RED\n");
        assertThat(site)
                .bodyJson()
                .extractingPath("$.created")
                .as("as if nothing were there")
                .isEqualTo(1);

        for (String target : List.of("tenancies", "stations", "sectors")) {
            var planned = load(
                    target,
                    "asset,assetKind,organisation,operator,technology,name\nTTCODE-MAST-planned,MAST,RED,RED,4G,1\n");
            var unknown = load(
                    target,
                    "asset,assetKind,organisation,operator,technology,name\nTTCODE-MAST-absent,MAST,RED,RED,4G,1\n");
            assertThat(findingsOf(planned))
                    .contains("unknown-asset")
                    .isEqualTo(findingsOf(unknown).replace("absent", "planned"));
            assertThat(
                            load(
                                    target,
                                    "asset,assetKind,organisation,operator,technology,name\nTTCODE-MAST-offered,MAST,RED,RED,5G,1\n"))
                    .bodyJson()
                    .extractingPath("$.refused")
                    .isEqualTo(0);
        }
    }

    /** Of a mast that it sees an operator learns nothing of others' stations either. */
    @Test
    void footprintsAreNoWayToFindOutEither() {
        String row = "asset,assetKind,operator,technology,wkt\n%s,MAST,RED,%s,\"POLYGON((0 0,0.1 0,0 0.1,0 0))\"\n";
        String planned = findingsOf(load("station-footprints", row.formatted("TTCODE-MAST-planned", "4G")));
        String unknown = findingsOf(load("station-footprints", row.formatted("TTCODE-MAST-absent", "4G")));
        assertThat(planned).contains("unknown-asset").isEqualTo(unknown.replace("absent", "planned"));
        String others = findingsOf(load("station-footprints", row.formatted("TTCODE-MAST-offered", "5G")));
        assertThat(others).contains("unknown-station").doesNotContain("BLUE");
        assertThat(load("station-footprints", row.formatted("TTCODE-MAST-offered", "4G")))
                .bodyJson()
                .extractingPath("$.updated")
                .isEqualTo(1);
    }

    private MvcTestResult load(String target, String csv) {
        String spec = "{\"format\": \"csv\", \"target\": \"%s\", \"crs\": \"EPSG:4326\", \"mode\": \"apply\"}"
                .formatted(target);
        var answer = mvc.post()
                .uri("/api/imports")
                .multipart()
                .part(new MockPart("file", "file.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .part(new MockPart("spec", spec.getBytes(StandardCharsets.UTF_8)))
                .with(SignIn.asOperator("RED"))
                .exchange();
        assertThat(AnswerText.of(answer)).contains("\"refused\"");
        return answer;
    }

    private String findingsOf(MvcTestResult load) {
        var id = JsonPath.<String>read(AnswerText.of(load), "$.id");
        return AnswerText.of(mvc.get()
                .uri("/api/imports/" + id + "/refusals")
                .with(SignIn.asOperator("RED"))
                .exchange());
    }
}
