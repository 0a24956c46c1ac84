package org.dungchung.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes mails, and hands them to the server. */
@Component
class Postman {

    private final Postbox postbox;

    Postman(Postbox postbox) {
        this.postbox = postbox;
    }

    Delivery send(MimeMessage message) {
        try {
            postbox.sender().send(message);
            return Delivery.SENT;
        } catch (MailException failure) {
            return Delivery.failed(failure);
        }
    }

    /** @param id by which whoever gets a mail twice in spite of everything knows it again */
    MimeMessage write(UUID id, MailSetting to, List<Notice> notices) {
        var text = new MailText(to.language(), postbox.url());
        MimeMessage message = postbox.sender().createMimeMessage();
        try {
            var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(postbox.from());
            mail.setTo(Objects.requireNonNull(to.address()));
            mail.setSubject(text.subject(notices));
            mail.setText(text.body(notices));
            String host = postbox.from().replaceFirst("^.*@", "").replaceFirst(">.*$", "");
            message.setHeader("Message-ID", "<" + id + "@" + host + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("a mail that cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }
}
