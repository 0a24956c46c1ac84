package org.dungchung.identity.user;

import java.util.List;
import java.util.Objects;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.GrantForm;
import org.dungchung.identity.Grants;
import org.dungchung.identity.Passwords;
import org.dungchung.identity.Role;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The account {@code admin} of a registry that nobody can administer yet. */
@Service
class FirstAdministrator {

    static final String USERNAME = "admin";

    private static final String OPEN = SqlFile.read(FirstAdministrator.class, "first-administrator.sql");

    private static final List<GrantForm> ADMINISTRATOR = List.of(new GrantForm(Role.ADMINISTRATOR, null, null));

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Grants grants;
    private final Inviting inviting;
    private final Passwords passwords;
    private final CurrentCaller callers;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            JdbcClient jdbc,
            Accounts accounts,
            Grants grants,
            Inviting inviting,
            Passwords passwords,
            CurrentCaller callers,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.grants = grants;
        this.inviting = inviting;
        this.passwords = passwords;
        this.callers = callers;
        this.transaction = transaction;
    }

    /** Whether nobody can administer this registry. */
    boolean isMissing() {
        return !accounts.hasAdministrator();
    }

    /** Opens the account and makes a link that sets its password; the one before holds no more. */
    Invitation invite() {
        return callers.call(
                Caller.SYSTEM,
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    open();
                    return inviting.invite(USERNAME);
                })));
    }

    /**
     * Opens the account with this password.
     *
     * @throws org.dungchung.identity.PasswordTooShort if it has fewer than eight characters
     * @throws org.dungchung.identity.PasswordTooCommon if everybody would try it first
     */
    void open(String password) {
        callers.run(
                Caller.SYSTEM,
                () -> transaction.executeWithoutResult(status -> {
                    open();
                    passwords.set(USERNAME, password);
                }));
    }

    private void open() {
        jdbc.sql(OPEN)
                .param("username", USERNAME)
                .param("display_name", "Administrator")
                .param("differ", grants.differ(USERNAME, ADMINISTRATOR))
                .update();
        grants.write(USERNAME, ADMINISTRATOR);
    }
}
