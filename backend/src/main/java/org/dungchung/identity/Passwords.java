package org.dungchung.identity;

import org.dungchung.platform.SqlFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the password of an account. All its sign-ins end with that: whoever knew the old one is out. */
@Service
public class Passwords {

    private static final String SET = SqlFile.read(Passwords.class, "set-password.sql");

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.events = events;
    }

    /**
     * Sets a password in place of another one.
     *
     * @param oldPassword the present one, which was checked
     * @throws PasswordUnchanged if both are the same
     * @throws PasswordTooShort as {@link #set}
     * @throws PasswordTooCommon as {@link #set}
     * @throws UnknownAccount as {@link #set}
     */
    @Transactional
    public void change(String username, String oldPassword, String newPassword) {
        if (NormalisedPasswords.of(oldPassword).equals(NormalisedPasswords.of(newPassword))) {
            throw new PasswordUnchanged();
        }
        set(username, newPassword);
    }

    /**
     * Sets a password, whatever was there.
     *
     * @throws PasswordTooShort if it has fewer than eight characters
     * @throws PasswordTooCommon if everybody would try it first
     * @throws UnknownAccount if there is no such account
     */
    @Transactional
    public void set(String username, String password) {
        PasswordRule.require(username, NormalisedPasswords.of(password));
        int era = jdbc.sql(SET)
                .param("username", username)
                .param("password_hash", encoder.encode(password))
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownAccount(username));
        events.publishEvent(new SignInsEnded(username, era));
    }
}
