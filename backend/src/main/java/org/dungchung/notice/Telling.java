package org.dungchung.notice;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.WholeSight;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what people are told, in the transaction in which it happened: both or neither. Notices are for others than who acts, so it sees
 * everybody's rows while it writes them.
 */
@Component
class Telling {

    private static final String TELL = SqlFile.read(Telling.class, "tell.sql");

    private final JdbcClient jdbc;
    private final WholeSight sight;
    private final Outbox outbox;

    Telling(JdbcClient jdbc, WholeSight sight, Outbox outbox) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.outbox = outbox;
    }

    /**
     * Tells readers what became of a thing; whoever did it knows.
     *
     * @param readers whom it may concern; one who stands there twice is told once
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(NoticeKind kind, UUID subject, Caller by, List<Caller> readers) {
        List<Caller> others = readers.stream()
                .filter(reader -> !reader.username().equals(by.username()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            sight.run(() -> outbox.queue(write(kind, subject, by.organisation(), others)));
        }
    }

    /** The ids of those that are new. */
    private List<UUID> write(NoticeKind kind, UUID subject, @Nullable String by, List<Caller> readers) {
        return jdbc
                .sql(TELL)
                .param("kind", kind.name())
                .param("subject_id", subject)
                .param("by_organisation", by)
                .param("readers", readers.stream().map(Caller::username).toArray(String[]::new))
                .param("scopes", readers.stream().map(Telling::scopeOf).toArray(String[]::new))
                .query(Told.class)
                .list()
                .stream()
                .filter(told -> told.times() == 1)
                .map(Told::id)
                .toList();
    }

    private static String scopeOf(Caller reader) {
        String scope = reader.scope();
        return scope == null ? "" : scope;
    }

    private record Told(UUID id, int times) {}
}
