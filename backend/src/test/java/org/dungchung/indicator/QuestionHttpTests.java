package org.dungchung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.platform.AsOf;
import org.dungchung.support.BatchWorld;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** One province, known since today: what the days and names of a question may be, and how a wrong one is answered on every endpoint. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@Transactional
class QuestionHttpTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    LocalDate today;

    @BeforeEach
    void province() {
        today = LocalDate.now(clock.withZone(AsOf.ZONE));
        new BatchWorld(jdbc).area("77", "PROVINCE", new double[] {104.9, 9.5, 105.1, 11.5}, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "variant, mine, contract-in-force",
        "line, unknown, one-sided",
        "kind, SITE, MAST",
    })
    void rowsOfAnythingThatThereIsNotAreRefusedWithWhatThereIs(String parameter, String asked, String known) {
        var answer = refused(
                "/api/indicators/mast-sharing/rows?area=77&" + parameter + "=" + asked,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-choice");
        answer.extractingPath("$.parameter").isEqualTo(parameter);
        answer.extractingPath("$.known").asArray().contains(known);
        answer.extractingPath("$.detail").asString().contains(asked, known);
    }

    @Test
    void hamletsHaveLinesOfTheirOwn() {
        refused(
                        "/api/indicators/hamlet-mobile-coverage/rows?area=77&line=one-sided",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unknown-choice")
                .extractingPath("$.known")
                .asArray()
                .containsExactly("near-threshold", "centre-point-rule", "derived-boundary");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/indicators/mast-sharing?area=77",
        "/api/indicators/mast-sharing/rows?area=77",
        "/api/coverage?area=77",
        "/api/assets?area=77",
        "/api/reports/sharing.xlsx?area=77",
    })
    void aDayBeforeTheFirstKnowledgeIsToldFromAnUnknownArea(String uri) {
        LocalDate yesterday = today.minusDays(1);
        var answer = refused(uri + "&knownOn=" + yesterday, HttpStatus.NOT_FOUND, "not-known-yet");
        answer.extractingPath("$.knownOn").isEqualTo(yesterday.toString());
        answer.extractingPath("$.firstKnownOn").isEqualTo(today.toString());
        refused(uri.replace("77", "78") + "&knownOn=" + yesterday, HttpStatus.NOT_FOUND, "unknown-area");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/indicators/mast-sharing",
        "/api/indicators/mast-sharing/rows",
        "/api/indicators/mast-sharing/communes",
        "/api/coverage",
        "/api/assets",
        "/api/reports/coverage.xlsx",
        "/tiles/masts/0/0/0.mvt",
    })
    void everyEndpointAnswersADayThatCannotBeInTheSameWords(String uri) {
        String ask = uri + (uri.startsWith("/tiles/") ? "?" : "?area=77&");
        refused(ask + "knownOn=" + today.plusDays(1), HttpStatus.UNPROCESSABLE_CONTENT, "known-on-in-future")
                .extractingPath("$.today")
                .isEqualTo(today.toString());
        for (String day : new String[] {"date=0001-01-01", "boundaries=9999-12-31", "knownOn=9999-12-31"}) {
            refused(ask + day, HttpStatus.UNPROCESSABLE_CONTENT, "date-out-of-range")
                    .extractingPath("$.detail")
                    .isEqualTo(day.replace("=", " is ") + "; a day between 1900-01-01 and 2200-12-31 is expected.");
        }
    }

    @Test
    void theFirstDayOfASeriesAndTheBoundariesOfAListAreNamedAsTheyWereAsked() {
        refused("/api/areas?boundaries=0001-01-01", HttpStatus.UNPROCESSABLE_CONTENT, "date-out-of-range")
                .extractingPath("$.parameter")
                .isEqualTo("boundaries");
        refused(
                        "/api/indicators/mast-sharing/series?area=77&from=0001-01-01",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "date-out-of-range")
                .extractingPath("$.parameter")
                .isEqualTo("from");
    }

    private AbstractJsonContentAssert<?> refused(String uri, HttpStatus status, String rule) {
        var json = assertThat(http.get().uri(uri).with(SignIn.asInspector()))
                .hasStatus(status)
                .bodyJson();
        json.extractingPath("$.type").isEqualTo("urn:dungchung:problem:" + rule);
        return json;
    }
}
