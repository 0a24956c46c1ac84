package org.dungchung.notice;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that are to be sent, written in the transaction of what they tell. One is taken in a transaction of its own before it is sent, and what became
 * of it is written in another: whoever dies in between has perhaps sent it, so nobody sends it again.
 */
@Repository
@Transactional
class Outbox {

    private static final String QUEUE = SqlFile.read(Outbox.class, "queue.sql");
    private static final String TAKE = SqlFile.read(Outbox.class, "take.sql");
    private static final String END = SqlFile.read(Outbox.class, "end.sql");
    private static final String AGAIN = SqlFile.read(Outbox.class, "again.sql");
    private static final String LOST = SqlFile.read(Outbox.class, "lost.sql");

    /** When mails of a day are sent. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final JdbcClient jdbc;
    private final Postbox postbox;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(JdbcClient jdbc, Postbox postbox, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.postbox = postbox;
        this.clock = clock;
        this.events = events;
    }

    /** Queues mails of new notices; none where no mail is sent, so that none of them comes late when it is some day. */
    void queue(List<UUID> notices) {
        if (postbox.isOpen() && !notices.isEmpty()) {
            int queued = jdbc.sql(QUEUE)
                    .param("notices", notices.toArray(UUID[]::new))
                    .param("daily_at", nextMorning())
                    .update();
            if (queued > 0) {
                events.publishEvent(new MailQueued());
            }
        }
    }

    /** Takes a mail that is due; nobody else will. */
    Optional<Mail> take() {
        return jdbc.sql(TAKE).query(Mail.class).optional();
    }

    void end(Mail mail, MailState state, @Nullable String failure) {
        jdbc.sql(END)
                .param("id", mail.id())
                .param("state", state.name())
                .param("failure", failure)
                .update();
    }

    /** Has a mail wait until an instant. */
    void again(Mail mail, OffsetDateTime dueAt, String failure) {
        jdbc.sql(AGAIN)
                .param("id", mail.id())
                .param("due_at", dueAt)
                .param("failure", failure)
                .update();
    }

    /** Gives up what a server took that has ended since. */
    int giveUpLost() {
        return jdbc.sql(LOST).update();
    }

    private OffsetDateTime nextMorning() {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(AsOf.ZONE));
        ZonedDateTime morning = now.with(MORNING);
        return (morning.isAfter(now) ? morning : morning.plusDays(1)).toOffsetDateTime();
    }

    /**
     * A mail that was taken.
     *
     * @param scope as whom its reader is told; null = of the authority
     * @param attempts how often it was taken, this time too
     */
    record Mail(UUID id, String reader, @Nullable String scope, int attempts) {}

    /** What became of a mail. */
    enum MailState {
        SENT,
        EMPTY,
        REFUSED,
        UNCERTAIN
    }
}
