package org.dungchung.identity.user;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dungchung.identity.Passwords;
import org.dungchung.identity.Secret;
import org.dungchung.identity.UnknownAccount;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links by which people set a password of their own: the first one, or another when it was forgotten. */
@Service
public class Inviting {

    private static final String END = SqlFile.read(Inviting.class, "invitation-end.sql");
    private static final String INSERT = SqlFile.read(Inviting.class, "invitation-insert.sql");
    private static final String READ = SqlFile.read(Inviting.class, "invitation-read.sql");
    private static final String USE = SqlFile.read(Inviting.class, "invitation-use.sql");
    private static final Duration VALIDITY = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Users users;
    private final Passwords passwords;
    private final Clock clock;

    Inviting(JdbcClient jdbc, Users users, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes a link that holds for three days; the one before holds no more. A password that is there stays until the link is used.
     *
     * @throws UnknownAccount if there is no such account
     * @throws AccountDisabled if it may not sign in anyway
     */
    @Transactional
    public Invitation invite(String username) {
        User user = users.findForChange(username).orElseThrow(() -> new UnknownAccount(username));
        if (!user.enabled()) {
            throw new AccountDisabled(username);
        }
        Secret secret = Secret.fresh();
        Instant until = clock.instant().plus(VALIDITY);
        jdbc.sql(END).param("username", username).update();
        jdbc.sql(INSERT)
                .param("username", username)
                .param("secret_hash", secret.hash())
                .param("valid_until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .update();
        return new Invitation(username, secret.text(), "/#/invitation/" + secret.text(), until);
    }

    /**
     * Whom a link invites.
     *
     * @throws InvitationEnded if it was used, replaced, is too old, or never was
     */
    @Reading
    public Invited read(Secret secret) {
        return jdbc.sql(READ)
                .param("secret_hash", secret.hash())
                .query(Invited.class)
                .optional()
                .orElseThrow(InvitationEnded::new);
    }

    /**
     * Sets the password, and ends the link; a password that cannot be leaves it as it was.
     *
     * @return the user name
     * @throws InvitationEnded as {@link #read}
     * @throws org.dungchung.identity.PasswordTooShort if it has fewer than eight characters
     * @throws org.dungchung.identity.PasswordTooCommon if everybody would try it first
     */
    @Transactional
    public String accept(Secret secret, String password) {
        String username = jdbc.sql(USE)
                .param("secret_hash", secret.hash())
                .query(String.class)
                .optional()
                .orElseThrow(InvitationEnded::new);
        passwords.set(username, password);
        return username;
    }
}
