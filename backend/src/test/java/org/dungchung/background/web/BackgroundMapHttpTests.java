package org.dungchung.background.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dungchung.background.osm.UnreadableExtract;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An administrator sends an extract; everybody learns whose data it is, and nobody else who loaded what. */
@HttpTest
class BackgroundMapHttpTests {

    private static final String BOOK = "/api/background-map/loadings";

    @Autowired
    MockMvcTester mvc;

    @Test
    void whatAnAdministratorSendsIsUnderTheMapOfEverybody() throws IOException {
        assertThat(send("dense.osm.pbf", SignIn.asAdministrator()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.done[0].fileName")
                .isEqualTo("vn.osm.pbf");
        assertThat(mvc.get().uri("/api/background-map").with(SignIn.asOperator("RED")))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"extract\": {\"origin\": \"OPENSTREETMAP\", \"dataOf\": \"2026-11-01T12:00:00Z\"}, \"external\": null}")
                .doesNotHavePath("$.extract.loadedBy");
        assertThat(mvc.get().uri("/tiles/background/12/3242/1933.mvt").with(SignIn.asOperator("RED")))
                .hasStatusOk();
    }

    @Test
    void whatIsNoMapIsRefusedAndTheBookSaysNothing() throws IOException {
        MvcTestResult answer = mvc.post()
                .uri(BOOK)
                .multipart()
                .part(new MockPart("file", "list.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .with(SignIn.asAdministrator())
                .exchange();
        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith("not-openstreetmap");
        assertThat(mvc.get().uri(BOOK).with(SignIn.asAdministrator()))
                .bodyJson()
                .extractingPath("$.running")
                .isNull();
    }

    @Test
    void nobodyElseLoadsOrReadsTheBook() throws IOException {
        assertThat(send("dense.osm.pbf", SignIn.asPlanner())).hasStatus(403);
        assertThat(mvc.get().uri(BOOK).with(SignIn.asPlanner())).hasStatus(403);
    }

    private MvcTestResult send(String file, RequestPostProcessor who) throws IOException {
        try (InputStream in = UnreadableExtract.class.getResourceAsStream(file)) {
            return mvc.post()
                    .uri(BOOK)
                    .multipart()
                    .part(new MockPart("file", "vn.osm.pbf", in.readAllBytes()))
                    .with(who)
                    .exchange();
        }
    }
}
