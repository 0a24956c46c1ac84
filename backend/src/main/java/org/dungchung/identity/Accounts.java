package org.dungchung.identity;

import java.util.Optional;
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
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
    }

    /**
     * Opens an account or, where {@code username} has one, gives it these facts and this password, enables it and ends its sign-ins. For who sets
     * a registry up: the password may be one that everybody knows.
     *
     * @param username 2 to 64 of {@code a-z 0-9 . _ -}
     * @param organisation the code of a known organisation; exactly operators have one, else null
     * @throws PasswordTooShort if the password has fewer than eight characters
     */
    @Transactional
    public void open(
            String username, String displayName, String rawPassword, Role role, @Nullable String organisation) {
        PasswordRule.requireLength(rawPassword);
        int era = jdbc.sql(OPEN)
                .param("username", username)
                .param("display_name", displayName)
                .param("password_hash", passwords.encode(rawPassword))
                .param("role", role.name())
                .param("organisation", organisation)
                .query(Integer.class)
                .single();
        events.publishEvent(new SignInsEnded(username, era));
    }

    /**
     * The account of {@code username}, with its organisation's name as it is today.
     *
     * @throws UnknownAccount if there is none
     */
    public Account get(String username) {
        return jdbc.sql(ACCOUNT)
                .param("username", username)
                .query(Account.class)
                .optional()
                .orElseThrow(() -> new UnknownAccount(username));
    }

    /** Whether anybody could administer this registry. */
    public boolean hasAdministrator() {
        return jdbc.sql(ADMINISTRATORS).query(Long.class).single() > 0;
    }

    Optional<Credentials> findCredentials(String username) {
        return jdbc.sql(CREDENTIALS)
                .param("username", username)
                .query(Credentials.class)
                .optional();
    }

    /**
     * What a sign-in is checked against.
     *
     * @param era that in which a sign-in of now begins
     */
    record Credentials(
            String username,
            String passwordHash,
            Role role,
            @Nullable String organisation,
            boolean enabled,
            int era) {}
}
