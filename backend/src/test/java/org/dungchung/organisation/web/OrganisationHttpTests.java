package org.dungchung.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HttpTest
class OrganisationHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void organisationsComeWithTheirGroupOrAsTheirOwn() {
        new World(jdbc)
                .organisation("PINK", "NETWORK_OPERATOR")
                .organisation("BLUE", "TOWER_COMPANY")
                .group("REDS", "PINK");

        var answer = mvc.get()
                .uri("/api/organisations")
                .with(SignIn.asOperator("BLUE"))
                .exchange();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.code == 'PINK')].groupName")
                .asArray()
                .containsExactly("REDS group");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[?(@.code == 'BLUE')].groupName")
                .asArray()
                .containsExactly("BLUE company");
    }
}
