package org.dungchung.identity.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.identity.Account;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.dungchung.identity.Secret;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, lists, recognises and ends the tokens of users; what is secret of them is kept by its hash alone. */
@Service
@Reading
public class Tokens {

    private static final String TOKENS = SqlFile.read(Tokens.class, "tokens.sql");
    private static final String INSERT = SqlFile.read(Tokens.class, "token-insert.sql");
    private static final String END = SqlFile.read(Tokens.class, "token-end.sql");
    private static final String BEARER = SqlFile.read(Tokens.class, "bearer.sql");
    private static final String USED = SqlFile.read(Tokens.class, "token-used.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    Tokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tokens of a user that were not ended, newest first. */
    public List<Token> list(String username) {
        return jdbc.sql(TOKENS).param("username", username).query(Token.class).list();
    }

    /**
     * Makes a token for a user.
     *
     * @throws org.dungchung.platform.InvalidInput if a field is missing or cannot be
     */
    @Transactional
    public NewToken make(Account user, TokenForm wish) {
        TokenForm form = wish.or(user.acting());
        form.require(user.grants());
        Secret secret = Secret.fresh();
        Token token = jdbc.sql(INSERT)
                .param("username", user.username())
                .param("name", form.name())
                .param("grant", form.grant())
                .param("scope", Objects.requireNonNull(form.scope()).name())
                .param("secret_hash", secret.hash())
                .param("expires_on", form.expiresOn(today()))
                .query(Token.class)
                .single();
        return new NewToken(secret.text(), token);
    }

    /**
     * Ends a token: programs that come with it are refused from now on.
     *
     * @throws UnknownToken if the user has no such token, or it has ended
     */
    @Transactional
    public void end(String username, UUID id) {
        if (jdbc.sql(END).param("username", username).param("id", id).update() == 0) {
            throw new UnknownToken(id);
        }
    }

    /** Who comes with a secret; empty when it is no token that holds. Notes the day of its use. */
    @Transactional
    public Optional<Bearer> find(Secret secret) {
        return jdbc.sql(BEARER)
                .param("secret_hash", secret.hash())
                .param("today", today())
                .query(Found.class)
                .optional()
                .map(this::used);
    }

    private Bearer used(Found found) {
        if (found.firstToday()) {
            jdbc.sql(USED).param("id", found.id()).param("today", today()).update();
        }
        var caller = new Caller(found.username(), found.role(), found.organisation(), found.area());
        return new Bearer(caller, found.grantId(), found.scope());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(AsOf.ZONE));
    }

    private record Found(
            UUID id,
            String username,
            UUID grantId,
            Role role,
            @Nullable String organisation,
            @Nullable String area,
            TokenScope scope,
            boolean firstToday) {}
}
