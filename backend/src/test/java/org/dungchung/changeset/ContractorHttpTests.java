package org.dungchung.changeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who works for an operator as its contractor edits as its people do, and knows of its own changes only. */
class ContractorHttpTests extends ChangeSetWorld {

    private final Caller contractorAsCaller = new Caller("nt." + tel.toLowerCase(Locale.ROOT), Role.OPERATOR, tel);
    private final RequestPostProcessor contractor = SignIn.as(contractorAsCaller);

    @Autowired
    CurrentCaller callers;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void contractor() {
        new World(jdbc).account(contractorAsCaller.username(), "OPERATOR", tel);
        assertThat(say(true, 0, "hợp đồng 12/2026")).hasStatusOk();
    }

    @AfterEach
    void leaveNobody() {
        new World(jdbc).removeAccount(contractorAsCaller.username());
    }

    @Test
    void onlyWhoActsForTheOrganisationIsItsContractor() {
        String path = "/api/contractors/" + contractorAsCaller.username();
        String elsewhere = "{\"organisation\": \"OTHERTEL\", \"contractor\": true, \"reason\": \"x\"}";
        Api.assertFault(put(SignIn.asAdministrator(), path, 0, elsewhere), 400, "username");
        for (boolean contractor : new boolean[] {true, false}) {
            String nobody =
                    "{\"organisation\": \"%s\", \"contractor\": %s, \"reason\": \"x\"}".formatted(tel, contractor);
            Api.assertFault(put(SignIn.asAdministrator(), "/api/contractors/nobody", 0, nobody), 400, "username");
        }
        jdbc.sql("update identity.account set enabled = false where username = ?")
                .param(contractorAsCaller.username())
                .update();
        assertThat(say(false, 1, "nghỉ việc")).as("of who has left").hasStatusOk();
    }

    @Test
    void aContractorKnowsOfItsOwnChangeSetsOnlyAndItsOrganisationOfAll() {
        String colleagues = JsonPath.read(body(change(7)), "$.changeSet");
        submit(colleagues);
        String own = JsonPath.read(body(put(contractor, "/api/assets/" + pole, 0, form(8))), "$.changeSet");
        assertThat(own).isNotEqualTo(colleagues);

        assertThat(ids(contractor)).containsExactly(own);
        assertThat(ids(operator)).contains(own, colleagues);
        for (String part : List.of("", "/items", "/comments")) {
            assertThat(get(contractor, "/api/change-sets/" + colleagues + part)).hasStatus(404);
            assertThat(get(contractor, "/api/change-sets/" + own + part)).hasStatusOk();
        }
        assertThat(put(contractor, "/api/change-sets/" + own + "/submission", version(contractor, own), ""))
                .as("it hands in what it has made")
                .hasStatusOk();
        assertThat(put(contractor, "/api/change-sets/" + own + "/publication", version(contractor, own), ""))
                .hasStatus(403);
    }

    @Test
    void noStatementReadsMoreEither() {
        String colleagues = JsonPath.read(body(change(7)), "$.changeSet");
        jdbc.sql("""
                insert into exchange.run (id, target, format, mode, file_name, spec, caller, organisation, started_at, ended_at,
                                          read, accepted, refused, warnings, created, updated, unchanged, notes)
                values (gen_random_uuid(), 'masts', 'csv', 'propose', 'a.csv', '{}', 'x', ?, now(), now(), 1, 0, 1, 0, 0, 0, 0, '[]')""").param(tel).update();
        assertThat(rowsAs(contractorAsCaller)).isZero();
        assertThat(rowsAs(new Caller("x", Role.OPERATOR, tel))).isEqualTo(4);
        assertThat(colleagues).isNotNull();
    }

    @Test
    void whatAContractorChangesWaitsWhateverThePolicySays() {
        assertThat(put(PLANNER, "/api/review-policies/" + tel, 1, "{\"waits\": false}"))
                .hasStatusOk();
        assertThat(put(contractor, "/api/assets/" + pole, 0, form(8))).hasStatus(202);
        assertThat(height()).isNull();
        assertThat(change(7)).hasStatusOk();
        assertThat(say(false, 1, "hết hợp đồng")).hasStatusOk();
        assertThat(put(contractor, "/api/assets/" + pole, 1, form(8))).hasStatusOk();
        assertThat(ids(contractor)).isNotEmpty();
    }

    @Test
    void anOrganisationIsToldOfItsOwnPolicyAlone() {
        assertThat(body(get(operator, "/api/review-policies"))).contains(tel);
        assertThat(body(get(SignIn.asOperator("OTHERTEL"), "/api/review-policies")))
                .contains("OTHERTEL")
                .doesNotContain(tel);
        assertThat(JsonPath.<Integer>read(
                        body(get(SignIn.asOperator("OTHERTEL"), "/api/review-policies")), "$.length()"))
                .isEqualTo(1);
        assertThat(body(get(PLANNER, "/api/review-policies"))).contains(tel, "null");
        assertThat(put(PLANNER, "/api/review-policies/" + tel, 1, "{\"waits\": false}"))
                .hasStatusOk();
        assertThat(JsonPath.<Boolean>read(body(get(operator, "/api/review-policies")), "$[0].waits"))
                .isFalse();
        assertThat(JsonPath.<Boolean>read(body(get(contractor, "/api/review-policies")), "$[0].waits"))
                .isTrue();
    }

    @Test
    void administratorsSayWhoIsOneWithAReasonAndOfAVersion() {
        Api.assertProblem(say(false, 0, "cũ"), 412, "stale-version");
        Api.assertProblem(say(false, null, "x"), 428, "precondition-required");
        Api.assertProblem(say(false, 1, " "), 422, "reason-required");
        assertThat(body(get(operator, "/api/contractors"))).contains(contractorAsCaller.username());
        assertThat(body(get(SignIn.asOperator("OTHERTEL"), "/api/contractors"))).isEqualTo("[]");
        assertThat(body(get(SignIn.asAdministrator(), "/api/contractors"))).contains(contractorAsCaller.username());
    }

    private MvcTestResult say(boolean contractor, @Nullable Integer version, String reason) {
        String json =
                "{\"organisation\": \"%s\", \"contractor\": %s, \"reason\": \"%s\"}".formatted(tel, contractor, reason);
        return put(SignIn.asAdministrator(), "/api/contractors/" + contractorAsCaller.username(), version, json);
    }

    private List<String> ids(RequestPostProcessor who) {
        return JsonPath.read(body(get(who, "/api/change-sets")), "$[*].id");
    }

    /** How many change-sets, items, runs and files of them the database shows to somebody. */
    private long rowsAs(Caller who) {
        return callers.call(
                who,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql("""
                        select (select count(*) from changeset.change_set where organisation = :tel) * 1
                             + (select count(*) from changeset.item) * 1
                             + (select count(*) from exchange.run where organisation = :tel) * 2""")
                                .param("tel", tel)
                                .query(Long.class)
                                .single()));
    }
}
