package org.dungchung.identity.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dungchung.identity.Accounts;
import org.dungchung.identity.Grant;
import org.dungchung.identity.PasswordTooCommon;
import org.dungchung.identity.Role;
import org.dungchung.identity.Secret;
import org.dungchung.support.PostgisTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** How a registry that nobody can administer gets its first administrator. */
@PostgisTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    @Autowired
    FirstAdministrator administrator;

    @Autowired
    UserEditing users;

    @Autowired
    Inviting inviting;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private MockEnvironment environment;

    @BeforeEach
    void nobody() {
        environment = new MockEnvironment().withProperty("local.server.port", "8123");
        jdbc.sql("update identity.credential set password_hash = null").update();
    }

    @Test
    void theFirstStartWritesALinkIntoTheLogThatMakesAnAdministrator(CapturedOutput log) {
        start();
        assertThat(log)
                .containsPattern("account admin, once, until .*: http://127.0.0.1:8123/#/invitation/[\\w-]{43}\\s");
        inviting.accept(linkIn(log), "bốn con ngựa qua sông");
        assertThat(accounts.hasAdministrator()).isTrue();
        assertThat(users.get("admin").grants()).extracting(Grant::role).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void eachStartUntilThenMakesAnotherLinkAndTheOneBeforeHoldsNoMore(CapturedOutput log) {
        start();
        Secret first = linkIn(log);
        start();
        assertThatThrownBy(() -> inviting.read(first)).isInstanceOf(InvitationEnded.class);
        assertThat(inviting.read(linkIn(log)).username()).isEqualTo("admin");
    }

    @Test
    void whereSomebodyCanAdministerTheLogHasNoLink(CapturedOutput log) {
        accounts.open("somebody.t", "Somebody", "correct horse", Role.ADMINISTRATOR, null);
        start();
        assertThat(log).doesNotContain("/#/invitation/");
    }

    @Test
    void anAdministratorWhoIsOnlyInvitedDoesNotLockTheDoor(CapturedOutput log) {
        start();
        start();
        assertThat(log.toString().split("/#/invitation/", -1)).hasSize(3);
    }

    @Test
    void theAddressIsThatByWhichPeopleReachTheServer(CapturedOutput log) {
        environment.setProperty("dungchung.url", "https://hatang.example.vn");
        start();
        assertThat(log).contains("https://hatang.example.vn/#/invitation/");
    }

    @Test
    void aGivenPasswordOpensTheAccountWithoutALink(CapturedOutput log) {
        environment.setProperty("dungchung.admin.password", "bốn con ngựa qua sông");
        start();
        assertThat(accounts.hasAdministrator()).isTrue();
        assertThat(log).doesNotContain("/#/invitation/", "ngựa");
    }

    @Test
    void aGivenPasswordThatEverybodyTriesIsRefused() {
        environment.setProperty("dungchung.admin.password", "admin123456");
        assertThatThrownBy(this::start).isInstanceOf(PasswordTooCommon.class);
    }

    private void start() {
        new FirstStart(administrator, environment).run(new DefaultApplicationArguments());
    }

    /** The secret of the last link. */
    private static Secret linkIn(CapturedOutput log) {
        String[] lines = log.toString().split("/#/invitation/", -1);
        return new Secret(lines[lines.length - 1].substring(0, 43));
    }
}
