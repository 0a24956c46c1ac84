package org.dungchung.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who came in, how and from where, and who was turned away; it only ever grows. */
@Repository
public class SignInLog {

    private static final String INSERT = SqlFile.read(SignInLog.class, "sign-in-insert.sql");
    private static final String KNOWN = SqlFile.read(SignInLog.class, "sign-in-known.sql");
    private static final String LIST = SqlFile.read(SignInLog.class, "sign-in-list.sql");

    private final JdbcClient jdbc;

    SignInLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of the account that somebody named so; empty where none is called so. */
    @Reading
    public Optional<String> known(String typed) {
        return jdbc.sql(KNOWN)
                .param("username", typed.strip().toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional();
    }

    /** Notes an attempt; of a name that no account has nothing is kept. */
    @Transactional
    public void note(Attempt attempt) {
        jdbc.sql(INSERT)
                .param(
                        "username",
                        attempt.username() == null
                                ? null
                                : attempt.username().strip().toLowerCase(Locale.ROOT))
                .param("means", attempt.means().name())
                .param("outcome", attempt.outcome().name())
                .param("address", attempt.address())
                .param("user_agent", attempt.userAgent())
                .update();
    }

    /**
     * A page of it, the latest first.
     *
     * @param username whose; null = everybody's
     * @param failed whether those that failed, or those that did not; null = both
     * @param after the cursor of the page before; null for the first
     */
    @Reading
    public Page list(@Nullable String username, @Nullable Boolean failed, @Nullable Long after, PageSize size) {
        List<SignIn> found = jdbc.sql(LIST)
                .param("username", username)
                .param("failed", failed)
                .param("after", after)
                .param("limit", size.limit() + 1)
                .query(SignIn.class)
                .list();
        if (found.size() <= size.limit()) {
            return new Page(found, null);
        }
        List<SignIn> page = found.subList(0, size.limit());
        return new Page(page, page.get(page.size() - 1).id());
    }

    /** How somebody came. */
    public enum Means {
        FORM,
        BASIC,
        TOKEN,
        OIDC
    }

    /** What became of it. */
    public enum Outcome {
        OK,
        WRONG_PASSWORD,
        UNKNOWN,
        DISABLED,
        TOO_MANY,
        BAD_TOKEN,
        NO_ACCOUNT
    }

    /**
     * An attempt to come in.
     *
     * @param username as it was typed; null when nothing was
     */
    public record Attempt(
            @Nullable String username,
            Means means,
            Outcome outcome,
            String address,
            @Nullable String userAgent) {}

    /**
     * What is kept of one.
     *
     * @param username null where no account was named
     * @param userAgent what the program called itself, cut at 200 characters
     */
    public record SignIn(
            long id,
            OffsetDateTime at,
            @Nullable String username,
            Means means,
            Outcome outcome,
            String address,
            @Nullable String userAgent) {}

    /**
     * A page.
     *
     * @param next the cursor for the page after this one; null when this is the last
     */
    public record Page(List<SignIn> signIns, @Nullable Long next) {}
}
