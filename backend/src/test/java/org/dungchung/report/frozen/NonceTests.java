package org.dungchung.report.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.support.Api.read;

import java.util.UUID;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.support.Api;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever knows what is withheld cannot prove it by the hash: a report has a number that is not published and cannot be guessed. */
@HttpTest
class NonceTests {

    private static final String SHARING =
            "{'kind': 'sharing-ratios', 'area': '77', 'date': '2024-06-30', 'indicator': 'mast-sharing'}";

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Freezing freezing;

    private FrozenWorld reports;

    @BeforeEach
    void threeMasts() {
        reports = new FrozenWorld(http, freezing);
        new World(jdbc)
                .area("77", "PROVINCE", null, "POLYGON((104.9 9.5, 105.5 9.5, 105.5 10.5, 104.9 10.5, 104.9 9.5))")
                .area("77001", "COMMUNE", "77", "POLYGON((104.9 9.5, 105.5 9.5, 105.5 10.5, 104.9 10.5, 104.9 9.5))");
        new BatchWorld(jdbc)
                .organisation("VIE", "NETWORK_OPERATOR")
                .points("MAST", "M", 3, "VIE", 10)
                .use("M", 1, 3, "VIE");
    }

    @Test
    void aRightGuessOfWhatIsWithheldIsNotConfirmed() {
        UUID report = reports.frozen(SHARING);
        Content whole = reports.content(report);
        Content shown = reports.shown(report);
        assertThat(whole.nonce()).matches("[0-9a-f]{32}");
        assertThat(shown.nonce()).isNull();
        assertThat(confirmed(hash(whole))).isNotEqualTo("null");
        assertThat(confirmed(hash(whole.with(null)))).isEqualTo("null");
        assertThat(FrozenWorld.body(reports.anonymous("/api/published-reports")))
                .contains(hash(shown))
                .doesNotContain(hash(whole));
    }

    @Test
    void theSameOrderedAnewHasAnotherHashAndARerunTheSame() {
        UUID first = reports.frozen(SHARING);
        assertThat(reports.content(reports.frozen(SHARING)).nonce())
                .isNotEqualTo(reports.content(first).nonce());
        UUID again = again(first);
        assertThat(reports.content(again)).isEqualTo(reports.content(first));
    }

    @Test
    void aReportThatWasOrderedBeforeHasNoneIsReadAndConfirmedOfWhatIsShownAlone() {
        UUID old = jdbc.sql("""
                        insert into report.report (kind, area, area_name, indicator, day, boundaries, known_on, known_at, ordered_by, ordered_at)
                        values ('sharing-ratios', '77', '77 area', 'mast-sharing', '2024-06-30', '2024-06-30', cast(now() at time zone 'Asia/Ho_Chi_Minh' as date), clock_timestamp(), 'x', now()) returning id""").query(UUID.class).single();
        assertThat(freezing.freeze(old, (done, all) -> {})).isTrue();
        Content whole = reports.content(old);
        assertThat(whole.nonce()).isNull();
        assertThat(Canonical.write(whole)).doesNotContain("nonce");
        Content shown = reports.shown(old);
        assertThat(confirmed(hash(shown))).isNotEqualTo("null");
        assertThat(confirmed(hash(whole))).isEqualTo("null");
        assertThat(reports.content(again(old))).isEqualTo(whole);
    }

    private static String hash(Content content) {
        return Canonical.sha256(Canonical.write(content));
    }

    private UUID again(UUID report) {
        String id = read(new Api(http).post("/api/reports/" + report + "/reruns", "{}", SignIn.asPlanner()), "$.id");
        assertThat(freezing.freeze(UUID.fromString(id), (done, all) -> {})).isTrue();
        return UUID.fromString(id);
    }

    private String confirmed(String hash) {
        return read(reports.anonymous("/api/report-hashes/" + hash), "$.report");
    }
}
