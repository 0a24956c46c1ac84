package org.dungchung.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All accounts of the registry. Passwords are kept as argon2id hashes and never leave this module. */
@Repository
@Reading
public class Accounts {

    private static final String OPEN = SqlFile.read(Accounts.class, "open-account.sql");
    private static final String ACCOUNT = SqlFile.read(Accounts.class, "account.sql");
    private static final String CREDENTIALS = SqlFile.read(Accounts.class, "credentials.sql");
    private static final String ADMINISTRATORS = SqlFile.read(Accounts.class, "administrators.sql");

    private final JdbcClient jdbc;
    private final Grants grants;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    Accounts(JdbcClient jdbc, Grants grants, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Opens an account with one role; otherwise as {@link #open(String, String, String, List)}.
     *
     * @param organisation the code of a known organisation; exactly operators have one, else null
     */
    @Transactional
    public void open(
            String username, String displayName, String rawPassword, Role role, @Nullable String organisation) {
        open(username, displayName, rawPassword, List.of(new GrantForm(role, organisation, null)));
    }

    /**
     * Opens an account or, where {@code username} has one, gives it these facts and this password, enables it and ends its sign-ins. For who sets
     * a registry up: the password may be one that everybody knows.
     *
     * @param username 2 to 64 of {@code a-z 0-9 . _ -}
     * @param wanted what it may act as
     * @throws PasswordTooShort if the password has fewer than eight characters
     */
    @Transactional
    public void open(String username, String displayName, String rawPassword, List<GrantForm> wanted) {
        PasswordRule.requireLength(rawPassword);
        int era = jdbc.sql(OPEN)
                .param("username", username)
                .param("display_name", displayName)
                .param("password_hash", passwords.encode(rawPassword))
                .param("differ", grants.differ(username, wanted))
                .query(Integer.class)
                .single();
        grants.write(username, wanted);
        events.publishEvent(new SignInsEnded(username, era));
    }

    /**
     * The account of a caller, with the names of today.
     *
     * @throws UnknownAccount if there is none
     */
    public Account get(Caller caller) {
        String username = caller.username();
        String displayName = jdbc.sql(ACCOUNT)
                .param("username", username)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownAccount(username));
        List<Grant> all = grants.of(username);
        Optional<Grant> acting = all.stream()
                .filter(grant -> grant.caller(username).equals(caller))
                .findFirst();
        return new Account(
                username,
                displayName,
                caller.role(),
                caller.organisation(),
                acting.map(Grant::organisationName).orElse(null),
                caller.area(),
                acting.map(Grant::areaName).orElse(null),
                acting.map(Grant::id).orElse(null),
                all);
    }

    /** Whether anybody could administer this registry. */
    public boolean hasAdministrator() {
        return jdbc.sql(ADMINISTRATORS).query(Long.class).single() > 0;
    }

    /** What a sign-in with a password is checked against; empty when the account has none. */
    Optional<Credentials> findCredentials(String username) {
        return credentials(username).filter(account -> account.passwordHash() != null);
    }

    /** The same of an account for which somebody else vouches, with a password or without. */
    Optional<Credentials> findVouchedFor(String username) {
        return credentials(username);
    }

    private Optional<Credentials> credentials(String username) {
        return jdbc.sql(CREDENTIALS)
                .param("username", username)
                .query(Credentials.class)
                .optional();
    }

    /**
     * What a sign-in is checked against.
     *
     * @param era that in which a sign-in of now begins
     * @param acting what the account acted as last
     */
    record Credentials(
            String username,
            @Nullable String passwordHash,
            boolean enabled,
            int era,
            @Nullable UUID acting) {}
}
