package org.dungchung.colocation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.colocation.web.Desk.BLUE;
import static org.dungchung.colocation.web.Desk.RED;
import static org.dungchung.support.Api.assertFault;
import static org.dungchung.support.Api.assertProblem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dungchung.support.Api;
import org.dungchung.support.HttpTest;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Steps that the world does not allow: contracts whose days cannot be, assets that are not to be had any more. */
@HttpTest
class RefusedStepHttpTests {

    private static final String CONTRACT = """
            {"contractNumber": "HD-1", "signedOn": "2026-01-05", "firstUseOn": "2026-02-01"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Api api;
    World world;
    UUID mast;
    Desk desk;

    @BeforeEach
    void aMast() {
        api = new Api(mvc);
        world = new World(jdbc).organisation("RED", "NETWORK_OPERATOR").organisation("BLUE", "NETWORK_OPERATOR");
        mast = world.point("MAST", "M1", "RED", 105, 10);
        desk = new Desk(api, mast);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                2026-02-02 |            |            | 2026-02-01 | firstUseOn
                2026-01-05 | 2026-02-02 |            | 2026-02-01 | firstUseOn
                2026-01-05 |            | 2026-01-31 | 2026-02-01 | firstUseOn
                2026-01-05 |            | 2026-01-04 | 2026-01-05 | contractTo
                2026-01-05 |            | 2199-01-01 | 2026-02-01 | contractTo
                2026-01-05 | 2199-01-01 |            | 2199-01-01 | contractFrom
                2026-01-05 |            |            | 2199-01-01 | firstUseOn
                1899-12-31 |            |            | 2026-02-01 | signedOn
                """)
    void aContractWhoseDaysCannotBeIsRefusedAtTheFieldAndNothingIsRecorded(
            String signedOn, @Nullable String from, @Nullable String to, String firstUseOn, String field) {
        String uri = desk.accepted();
        String contract = """
                {"contractNumber": "HD-1", "signedOn": "%s", "contractFrom": %s, "contractTo": %s, "firstUseOn": "%s"}""".formatted(signedOn, quoted(from), quoted(to), firstUseOn);

        var refused = api.put(uri + "/contract", contract, "\"1\"", BLUE);

        assertProblem(refused, 400, "invalid-input");
        assertFault(refused, 400, field);
        assertThat(api.get(uri, BLUE)).bodyJson().extractingPath("$.state").isEqualTo("ACCEPTED");
    }

    @Test
    void nobodyHasSignedAfterTodayAndADayThatWasNotSentIsNotAtFault() {
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
        var refused =
                api.put(desk.accepted() + "/contract", """
                {"contractNumber": "HD-1", "signedOn": "%s", "firstUseOn": "%s"}""".formatted(tomorrow, tomorrow.plusDays(1)), "\"1\"", BLUE);
        assertProblem(refused, 400, "invalid-input");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("signedOn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status = 'RETIRED', retired_on = '2026-01-01'", "offered = false", "sensitivity = 'RESTRICTED'"
            })
    void whatCanNoLongerBeSharedIsNeitherAcceptedNorPutUnderContract(String change) {
        String filed = desk.file();
        world.set(mast, change);
        assertProblem(api.put(filed + "/acceptance", "{}", "\"0\"", RED), 409, "not-offered");

        world.set(mast, "status = 'ACTIVE', retired_on = null, offered = true, sensitivity = 'NORMAL'");
        assertThat(api.put(filed + "/acceptance", "{}", "\"0\"", RED)).hasStatusOk();
        world.set(mast, change);
        assertProblem(api.put(filed + "/contract", CONTRACT, "\"1\"", RED), 409, "not-offered");
        assertProblem(api.put(filed + "/contract", CONTRACT, "\"1\"", BLUE), 409, "not-offered");
        assertThat(api.put(filed + "/withdrawal", "{}", "\"1\"", BLUE)).hasStatusOk();
    }

    private static String quoted(@Nullable String day) {
        return day == null ? "null" : '"' + day + '"';
    }
}
