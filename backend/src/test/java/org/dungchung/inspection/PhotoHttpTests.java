package org.dungchung.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;
import static org.dungchung.support.Api.read;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dungchung.document.Photo;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Photos of findings: kept once as they came, handed out to the authority alone. */
@HttpTest
class PhotoHttpTests extends InspectionWorld {

    private final String photo = "/photos/" + UUID.randomUUID();
    private String finding;

    @BeforeEach
    void finding() {
        finding = found(planned(masts.get(0)), masts.get(0), "MISSING", "");
    }

    @Test
    void whatIsSentAgainIsKeptOnceAndHandedOutAsItCame() {
        String said = "?takenAt=2026-11-30T01:00:00Z&lon=9.1&lat=0.5";
        var first = send(photo + said, Photo.jpeg());
        assertThat(first).as(body(first)).hasStatus(201);
        assertThat(read(first, "$.photos[0].takenAt")).isEqualTo("2026-11-30T01:00:00Z");
        assertThat(read(first, "$.photos[0].lon")).isEqualTo("9.1");
        assertThat(read(first, "$.photos[0].width")).as("stood upright").isEqualTo("20");
        assertThat(send(photo + said, Photo.jpeg())).hasStatusOk();
        byte[] other = Photo.jpeg();
        other[other.length - 1]++;
        assertProblem(send(photo, other), 409, "photo-differs");
        var got = api.get(finding + photo, PLANNER);
        assertThat(got).hasStatusOk().hasContentType("image/jpeg");
        assertThat(got.getResponse().getContentAsByteArray()).isEqualTo(Photo.jpeg());
        assertThat(got.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(got.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(api.get(finding + photo + "/thumbnail", INSPECTOR))
                .hasStatusOk()
                .hasContentType("image/jpeg");
        assertThat(read(api.get(finding, INSPECTOR), "$.photos.length()")).isEqualTo("1");
    }

    @Test
    void whereTheTelephoneDidNotKnowWhereItWasTheCameraMay() {
        assertThat(read(send(photo, Photo.jpeg()), "$.photos[0].lon")).isEqualTo("105.25");
    }

    @Test
    void whatIsNoPhotoIsRefused() {
        byte[] text = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertProblem(send(photo, text), 422, "unsupported-file");
        byte[] paper = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.UTF_8);
        assertProblem(send(photo, paper), 422, "unsupported-file");
        assertProblem(send(photo, Photo.bomb()), 422, "picture-too-large");
        assertProblem(send(photo, new byte[(20 << 20) + 1]), 422, "document-too-large");
        assertFault(send(photo + "?lon=9.1", Photo.jpeg()), 400, "lat");
        finding = "/api/findings/" + UUID.randomUUID();
        assertProblem(send(photo, Photo.jpeg()), 404, "unknown-finding");
    }

    @Test
    void nobodyElseSeesOne() {
        send(photo, Photo.jpeg());
        assertThat(api.get(finding + photo, SignIn.asOperator("IRED"))).hasStatus(403);
        assertProblem(api.get(finding + "/photos/" + UUID.randomUUID(), PLANNER), 404, "unknown-photo");
        String another = found(planned(masts.get(1)), masts.get(1), "MISSING", "");
        assertProblem(api.get(another + photo, PLANNER), 404, "unknown-photo");
    }

    private MvcTestResult send(String address, byte[] file) {
        return mvc.put()
                .uri(finding + address)
                .multipart()
                .part(new MockPart("file", "IMG_1.jpg", file))
                .with(INSPECTOR)
                .exchange();
    }
}
