package org.dungchung.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.PageSize;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators all that was noted, and an organisation what others read of its assets: not who, but in which role. */
@Repository
public class AccessQuery {

    private static final String ENTRIES = SqlFile.read(AccessQuery.class, "entries.sql");

    private final JdbcClient jdbc;

    AccessQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page, the newest first.
     *
     * @param after the cursor of the page before; null for the first
     * @return a JSON object with {@code accesses} and {@code next}, the cursor for the page after this one
     * @throws InvalidInput if an organisation asks for a reader by name, or the cursor is none
     * @throws org.dungchung.platform.DateOutOfRange if a day is one that nobody means
     */
    @Transactional(readOnly = true)
    public String page(AccessQuestion question, @Nullable String after, PageSize size, Caller caller) {
        String owner = caller.scope();
        if (owner != null && question.who() != null) {
            throw InvalidInput.of("who", question.who(), "nothing, for an organisation is told roles and not names");
        }
        AccessCursor cursor = AccessCursor.parse(after);
        return jdbc.sql(ENTRIES)
                .param("who", question.who())
                .param(
                        "what",
                        Optional.ofNullable(question.what()).map(Enum::name).orElse(null))
                .param("asset", question.asset())
                .param("from", beginning("from", question.from(), 0))
                .param("to", beginning("to", question.to(), 1))
                .param("owner", owner)
                .param("after_at", cursor.at())
                .param("after_id", cursor.id())
                .param("limit", size.limit())
                .query(String.class)
                .single();
    }

    /** When a day begins, so many days later. */
    private static @Nullable OffsetDateTime beginning(String name, @Nullable LocalDate day, int later) {
        if (day == null) {
            return null;
        }
        AsOf.requireWithin(name, day);
        return day.plusDays(later).atStartOfDay(AsOf.ZONE).toOffsetDateTime();
    }
}
