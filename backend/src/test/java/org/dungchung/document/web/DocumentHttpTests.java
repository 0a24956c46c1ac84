package org.dungchung.document.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.dungchung.document.Photo;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Documents and photos of assets: who sends them, who sees them, and what of them. */
@HttpTest
class DocumentHttpTests {

    private static final RequestPostProcessor OWNER = SignIn.asOperator("DOCOWN");
    private static final RequestPostProcessor OTHER = SignIn.asOperator("DOCOTHER");
    private static final byte[] PDF = "%PDF-1.7\nx\n%%EOF\n".getBytes(UTF_8);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private UUID mast = UUID.randomUUID();
    private Api api;

    @BeforeEach
    void world() {
        var world =
                new World(jdbc).organisation("DOCOWN", "TOWER_COMPANY").organisation("DOCOTHER", "NETWORK_OPERATOR");
        mast = world.point("MAST", "DOC-1", "DOCOWN", 105.25, 10.501);
        world.use(mast, "DOCOTHER");
        api = new Api(mvc);
    }

    @Test
    void aPhotoIsKeptWithItsDayAndTheDistanceToTheAsset() {
        MvcTestResult made = send(OWNER, "../Ảnh cột.png", Photo.jpeg());
        assertThat(made).hasStatus(201).headers().hasValue("ETag", "\"0\"");
        assertThat(read(made, "$.name")).isEqualTo("Ảnh cột.jpg");
        assertThat(read(made, "$.title")).isEqualTo("Ảnh cột.jpg");
        assertThat(read(made, "$.takenOn")).isEqualTo("2025-03-09");

        MvcTestResult list = api.get("/api/assets/" + mast + "/documents", OWNER);
        assertThat(read(list, "$[0].takenAt.coordinates")).isEqualTo("[105.25,10.5]");
        assertThat(Double.parseDouble(read(list, "$[0].distanceM"))).isBetween(110.0, 111.2);
        assertThat(read(list, "$[0].widthPx")).isEqualTo("20");
    }

    @Test
    void documentsAreForTheOwnerAndTheAuthority() {
        MvcTestResult made = send(OWNER, "hợp đồng.pdf", PDF);
        String id = read(made, "$.id");
        String file = read(made, "$.file");
        assertThat(api.get("/api/assets/" + mast + "/documents", OTHER))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        for (String path :
                new String[] {"/api/documents/" + id, "/api/documents/" + id + "/history", "/api/files/" + file}) {
            assertProblem(api.get(path, OTHER), 404, "unknown-document");
            assertThat(api.get(path, SignIn.asInspector())).hasStatusOk();
            assertThat(api.get(path, OWNER)).hasStatusOk();
        }
        assertProblem(api.get("/api/files/" + file + "/thumbnail", OTHER), 404, "unknown-document");
        assertThat(send(OTHER, "x.pdf", PDF)).hasStatus(403);
        assertThat(send(SignIn.asInspector(), "x.pdf", PDF)).hasStatus(403);
        new World(jdbc).set(mast, "sensitivity = 'RESTRICTED'");
        assertProblem(api.get("/api/files/" + file, SignIn.asInspector()), 404, "unknown-document");
        assertThat(api.get("/api/files/" + file, SignIn.asPlanner())).hasStatusOk();
    }

    @Test
    void aFileIsHandedOutToBeSavedAndNeverToBeRun() {
        String file = read(send(OWNER, "hợp đồng \"5\".pdf", PDF), "$.file");
        MvcTestResult handed = api.get("/api/files/" + file, OWNER);
        assertThat(handed).hasContentType("application/pdf");
        assertThat(handed.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(handed).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(handed).headers().hasValue("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(handed.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("h%E1%BB%A3p%20%C4%91%E1%BB%93ng%20_5_.pdf");
    }

    @Test
    void aLargeFileComesWholeAndInItsOrder() {
        byte[] large = Arrays.copyOf(PDF, (5 << 19) + PDF.length);
        new Random(1).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        System.arraycopy(PDF, 0, large, 5 << 19, PDF.length);
        String file = read(send(OWNER, "a.pdf", large), "$.file");
        assertThat(api.get("/api/files/" + file, OWNER).getResponse().getContentAsByteArray())
                .isEqualTo(large);
    }

    @Test
    void whereAPhotoWasTakenIsForItsSendersSideAndTheAuthority() {
        String owners = read(send(OWNER, "a.jpg", Photo.jpeg()), "$.file");
        String authoritys = read(send(SignIn.asPlanner(), "b.jpg", Photo.jpeg()), "$.file");
        assertThat(tells(owners, OWNER)).isTrue();
        assertThat(tells(owners, SignIn.asPlanner())).isTrue();
        assertThat(tells(authoritys, SignIn.asInspector())).isTrue();
        assertThat(tells(authoritys, OWNER)).isFalse();
        MvcTestResult list = api.get("/api/assets/" + mast + "/documents", OWNER);
        assertThat(list)
                .bodyJson()
                .extractingPath("$[?(@.file == '" + authoritys + "')]['takenAt', 'distanceM', 'sentBy']")
                .asArray()
                .singleElement()
                .hasToString("{takenAt=null, distanceM=null, sentBy=null}");
        assertThat(read(list, "$[?(@.file == '" + owners + "')].sentBy")).contains("operator");
        assertThat(read(
                        api.get("/api/assets/" + mast + "/documents", SignIn.asPlanner()),
                        "$[?(@.file == '" + owners + "')].takenAt.coordinates"))
                .contains("105.25");
        MvcTestResult thumbnail = api.get("/api/files/" + authoritys + "/thumbnail", OWNER);
        assertThat(thumbnail).hasStatusOk().hasContentType("image/jpeg");
    }

    @Test
    void whatIsNoDocumentIsRefusedWhateverItsNameSays() {
        assertProblem(send(OWNER, "photo.jpg", "<svg onload='x'/>".getBytes(UTF_8)), 422, "unsupported-file");
        assertProblem(send(OWNER, "photo.png", Photo.bomb()), 422, "picture-too-large");
        assertProblem(send(OWNER, "large.pdf", new byte[(20 << 20) + 1]), 422, "document-too-large");
        assertThat(jdbc.sql("select count(*) from document.content where asset_id = ?")
                        .param(mast)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aDocumentIsTakenOutOfUseWithAReasonAndNothingIsDeleted() {
        String id = read(send(OWNER, "a.pdf", PDF), "$.id");
        String path = "/api/documents/" + id;
        assertThat(api.put(path + "/retirement", "{\"retired\": true, \"reason\": \"x\"}", null, OWNER))
                .hasStatus(428);
        assertProblem(api.put(path + "/retirement", "{\"retired\": true}", "\"0\"", OWNER), 422, "reason-required");
        assertThat(api.put(path, "{\"title\": \"Biên bản\", \"reason\": \"tên\"}", "\"0\"", OWNER))
                .hasStatusOk();
        MvcTestResult late = api.put(path + "/retirement", "{\"retired\": true, \"reason\": \"x\"}", "\"0\"", OWNER);
        assertThat(late).hasStatus(412);
        assertThat(read(late, "$.current.title")).isEqualTo("Biên bản");
        assertThat(api.put(path + "/retirement", "{\"retired\": true, \"reason\": \"cũ\"}", "\"1\"", OWNER))
                .hasStatusOk();
        assertThat(read(api.get("/api/assets/" + mast + "/documents", OWNER), "$[0].retired"))
                .isEqualTo("true");
        assertThat(api.put(path, "{\"title\": \"x\", \"reason\": \"x\"}", "\"2\"", OTHER))
                .hasStatus(404);
        assertThat(api.put(path, "{\"title\": \" \", \"reason\": \"x\"}", "\"2\"", OWNER))
                .hasStatus(400);
    }

    private boolean tells(String file, RequestPostProcessor who) {
        byte[] bytes = api.get("/api/files/" + file, who).getResponse().getContentAsByteArray();
        return new String(bytes, ISO_8859_1).contains("2025:03:09");
    }

    private MvcTestResult send(RequestPostProcessor who, String name, byte[] file) {
        return mvc.post()
                .uri("/api/assets/" + mast + "/documents")
                .multipart()
                .part(new MockPart("file", name, file))
                .with(who)
                .exchange();
    }
}
