package org.dungchung.notice;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Readers;
import org.dungchung.notice.Outbox.Mail;
import org.dungchung.notice.Outbox.MailState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, one mail after another, each as its reader may see it now. What fails waits: a minute, then five times as long each time. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int MOST_ATTEMPTS = 8;
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final Outbox outbox;
    private final MailSettings settings;
    private final Notices notices;
    private final Readers readers;
    private final Postman postman;
    private final CurrentCaller callers;
    private final Clock clock;

    MailRound(
            Outbox outbox,
            MailSettings settings,
            Notices notices,
            Readers readers,
            Postman postman,
            CurrentCaller callers,
            Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.notices = notices;
        this.readers = readers;
        this.postman = postman;
        this.callers = callers;
        this.clock = clock;
    }

    /** Sends all that is due. Several servers may do so at the same time. */
    void go() {
        callers.run(Caller.SYSTEM, () -> {
            int lost = outbox.giveUpLost();
            if (lost > 0) {
                LOG.warn("{} mails were being sent when a server ended; they are not sent again", lost);
            }
            for (Optional<Mail> mail = outbox.take(); mail.isPresent(); mail = outbox.take()) {
                send(mail.get());
            }
        });
    }

    /** What cannot be written is surely not sent: it waits, and those after it do not. */
    private void send(Mail mail) {
        Optional<MimeMessage> message;
        try {
            message = write(mail);
        } catch (RuntimeException failure) {
            LOG.warn("mail {} to {} could not be written", mail.id(), mail.reader(), failure);
            later(mail, String.valueOf(failure.getMessage()));
            return;
        }
        message.ifPresentOrElse(written -> hand(mail, written), () -> outbox.end(mail, MailState.EMPTY, null));
    }

    /** Empty where there is nothing to tell any more. */
    private Optional<MimeMessage> write(Mail mail) {
        MailSetting setting = settings.of(mail.reader());
        List<Notice> told = setting.mode() == MailMode.NONE ? List.of() : toldNow(mail);
        return told.isEmpty() ? Optional.empty() : Optional.of(postman.write(mail.id(), setting, told));
    }

    private void hand(Mail mail, MimeMessage message) {
        Delivery delivery = postman.send(message);
        switch (delivery.outcome()) {
            case SENT -> outbox.end(mail, MailState.SENT, null);
            case LATER -> later(mail, String.valueOf(delivery.failure()));
            case REFUSED -> fail(mail, MailState.REFUSED, delivery);
            case UNCERTAIN -> fail(mail, MailState.UNCERTAIN, delivery);
        }
    }

    /** What its reader has not read and may see; nothing where the reader may not act so any more. */
    private List<Notice> toldNow(Mail mail) {
        return readers.find(mail.reader(), mail.scope())
                .map(reader -> callers.call(reader, () -> notices.of(mail.id())))
                .orElse(List.of());
    }

    private void later(Mail mail, String failure) {
        if (mail.attempts() >= MOST_ATTEMPTS) {
            fail(mail, MailState.REFUSED, new Delivery(Delivery.Outcome.REFUSED, failure));
        } else {
            outbox.again(mail, OffsetDateTime.now(clock).plus(waitAfter(mail.attempts())), failure);
        }
    }

    private void fail(Mail mail, MailState state, Delivery delivery) {
        LOG.warn("mail {} to {} is given up ({}): {}", mail.id(), mail.reader(), state, delivery.failure());
        outbox.end(mail, state, delivery.failure());
    }

    /** How long a mail waits that has failed so often. */
    static Duration waitAfter(int attempts) {
        Duration wait = Duration.ofMinutes(Math.round(Math.pow(5, attempts - 1.0)));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
