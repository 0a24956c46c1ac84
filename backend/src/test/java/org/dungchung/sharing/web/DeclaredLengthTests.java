package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.UUID;
import org.assertj.core.api.AbstractDoubleAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A pole line of a hundredth of a degree on the equator, about 1,113 m, of which nobody has declared a length. */
@HttpTest
class DeclaredLengthTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    UUID line;

    @BeforeEach
    void aLineOfUnknownLength() {
        line = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .line("POLE_LINE", "L1", "RED", "LINESTRING (105 0, 105.01 0)");
    }

    @Test
    void aLengthThatNobodyDeclaredIsMeasuredAndNotSaidToBeDeclared() {
        assertThat(mvc.get().uri("/api/assets/{id}", line).with(SignIn.asPlanner()))
                .bodyJson()
                .hasPath("$.properties.lengthM")
                .extractingPath("$.properties.lengthM")
                .isNull();
        measured().isCloseTo(1113, offset(1.0));
    }

    @Test
    void whoDeclaresALengthReadsThatOneBesideTheMeasuredOne() {
        String body = """
                {"kind": "POLE_LINE", "code": "L1", "owner": "RED", "status": "ACTIVE", "offered": true,
                 "lengthM": 1200, "reason": "as built"}""";
        var saved = mvc.put()
                .uri("/api/assets/{id}", line)
                .with(SignIn.asPlanner())
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(saved).hasStatusOk();
        assertThat(saved).bodyJson().extractingPath("$.lengthM").isEqualTo(1200.0);
        measured().isCloseTo(1113, offset(1.0));
    }

    private AbstractDoubleAssert<?> measured() {
        return assertThat(mvc.get().uri("/api/assets/{id}", line).with(SignIn.asPlanner()))
                .bodyJson()
                .extractingPath("$.properties.measuredLengthM")
                .asInstanceOf(InstanceOfAssertFactories.DOUBLE);
    }
}
