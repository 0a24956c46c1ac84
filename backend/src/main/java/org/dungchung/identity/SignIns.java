package org.dungchung.identity;

import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is still signed in. Each account has an era, which grows when all its sign-ins end; a sign-in holds in the era in which it began. */
@Component
public class SignIns {

    private static final String END = SqlFile.read(SignIns.class, "end-sign-ins.sql");

    private final JdbcClient jdbc;
    private final Eras eras;
    private final ApplicationEventPublisher events;

    SignIns(JdbcClient jdbc, Eras eras, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.eras = eras;
        this.events = events;
    }

    /** Whether a sign-in with a password, checked once, still stands; what is none always does. */
    public boolean holds(@Nullable Authentication signIn) {
        return signIn == null
                || !(signIn.getPrincipal() instanceof SignedIn who)
                || who.era() == eras.of(who.getUsername());
    }

    /**
     * Ends all sign-ins of an account, wherever they are.
     *
     * @throws UnknownAccount if there is none
     */
    @Transactional
    public void end(String username) {
        int era = jdbc.sql(END)
                .param("username", username)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownAccount(username));
        events.publishEvent(new SignInsEnded(username, era));
    }
}
