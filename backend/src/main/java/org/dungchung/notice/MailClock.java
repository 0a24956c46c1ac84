package org.dungchung.notice;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends mails as soon as what they tell is committed, and looks every minute for those that waited; also for those of a server that has ended. */
@Component
@ConditionalOnProperty(name = "dungchung.mail.clock", matchIfMissing = true)
class MailClock {

    private static final Logger LOG = LoggerFactory.getLogger(MailClock.class);
    private static final long SECONDS_TO_END = 60;

    private final MailRound round;
    private final Postbox postbox;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var mail = new Thread(work, "mail");
        mail.setDaemon(true);
        return mail;
    });

    MailClock(MailRound round, Postbox postbox) {
        this.round = round;
        this.postbox = postbox;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        if (postbox.isOpen()) {
            ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::go, 0, 1, TimeUnit.MINUTES);
        }
    }

    @TransactionalEventListener
    void queued(MailQueued queued) {
        thread.execute(this::go);
    }

    /** A mail that is being sent is sent to its end. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("a mail was still being sent when the server ended");
        }
    }

    private void go() {
        try {
            round.go();
        } catch (RuntimeException failure) {
            LOG.error("mails could not be sent; what is due waits for the next round", failure);
        }
    }
}
