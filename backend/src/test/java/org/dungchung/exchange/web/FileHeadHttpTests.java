package org.dungchung.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The beginning of a file, before anybody says what it is. */
@HttpTest
class FileHeadHttpTests {

    private static final String LIST = "code,owner,x,y\nM1,PINK,105,9\n=M2,=1+1,105.1,9\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theBeginningOfAFileIsShownToWhoeverLoadsAndNothingIsKept() {
        assertThat(head(SignIn.asPlanner())).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"format": "csv", "encoding": "utf-8", "part": null, "geometry": null, "crs": null, "parts": [], "shapes": [], "rows": 2, "columns": [
                  {"name": "code", "samples": ["M1", "=M2"]}, {"name": "owner", "samples": ["PINK", "=1+1"]},
                  {"name": "x", "samples": ["105", "105.1"]}, {"name": "y", "samples": ["9", "9"]}]}""");
        assertThat(head(SignIn.asAdministrator())).hasStatusOk();
        assertThat(head(SignIn.asOperator("PINK"))).hasStatusOk();
        assertThat(head(SignIn.asInspector())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(jdbc.sql("select count(*) from exchange.run")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private MvcTestResult head(RequestPostProcessor who) {
        return mvc.post()
                .uri("/api/imports/heads")
                .multipart()
                .part(new MockPart("file", "list.csv", LIST.getBytes(StandardCharsets.UTF_8)))
                .with(who)
                .exchange();
    }
}
