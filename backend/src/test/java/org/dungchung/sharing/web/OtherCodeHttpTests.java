package org.dungchung.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A duct section D1 of RED, which BLUE calls B-9, with a duct that BLUE occupies and one that GREEN does. */
@HttpTest
class OtherCodeHttpTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    UUID section;

    @BeforeEach
    void aSharedSection() {
        api = new Api(mvc);
        var world = new World(jdbc)
                .organisation("RED", "NETWORK_OPERATOR")
                .organisation("BLUE", "NETWORK_OPERATOR")
                .organisation("GREEN", "NETWORK_OPERATOR");
        section = world.line("DUCT_SECTION", "D1", "RED", "LINESTRING (105 10, 105.01 10)");
        world.use(section, "BLUE");
        jdbc.sql("insert into asset.other_code (asset_id, organisation, code) values (?, 'BLUE', 'B-9')")
                .param(section)
                .update();
        jdbc.sql("""
                insert into asset.duct (section_id, name, occupant) values (:id, 'A', null), (:id, 'B', 'BLUE'), (:id, 'C', 'GREEN')""").param("id", section).update();
    }

    @Test
    void anAssetIsFoundByTheCodeThatATenantHasForIt() {
        assertThat(found(SignIn.asPlanner())).isOne();
        assertThat(found(SignIn.asOperator("RED"))).isOne();
        assertThat(found(SignIn.asOperator("BLUE"))).isOne();
        assertThat(found(SignIn.asOperator("GREEN"))).isZero();
        assertThat(api.get("/api/assets/" + section, SignIn.asOperator("RED")))
                .bodyJson()
                .extractingPath("$.properties.otherCodes[0].code")
                .isEqualTo("B-9");
        assertThat(api.get("/api/assets/" + section, SignIn.asOperator("GREEN")))
                .bodyJson()
                .extractingPath("$.properties.otherCodes")
                .asArray()
                .isEmpty();
    }

    @Test
    void ductsAreSeenByTheOwnerAndTheAuthorityAndTheirOccupants() {
        assertDucts(SignIn.asInspector(), "A", "B", "C");
        assertDucts(SignIn.asOperator("RED"), "A", "B", "C");
        assertDucts(SignIn.asOperator("BLUE"), "B");
        assertDucts(SignIn.asOperator("GREEN"), "C");
    }

    private void assertDucts(RequestPostProcessor who, String... names) {
        assertThat(api.get("/api/assets/" + section + "/ducts", who))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly((Object[]) names);
    }

    private int found(RequestPostProcessor who) {
        var answer = new AtomicInteger();
        assertThat(api.get("/api/assets?code=B-9", who))
                .bodyJson()
                .extractingPath("$.features")
                .asArray()
                .satisfies(features -> answer.set(features.length));
        return answer.get();
    }
}
