package org.dungchung.notice;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The way to the mail server. There is one where {@code spring.mail.host} is set; then the address of the page has to be known, too, since a link
 * never repeats what a request says of it.
 */
@Component
public class Postbox {

    private final @Nullable JavaMailSender sender;
    private final String url;
    private final String from;

    Postbox(
            ObjectProvider<JavaMailSender> sender,
            @Value("${dungchung.url:}") String url,
            @Value("${dungchung.mail.from:}") String from) {
        this.sender = sender.getIfAvailable();
        this.url = url.replaceFirst("/+$", "");
        this.from = from;
        if (isOpen() && (url.isBlank() || from.isBlank())) {
            throw new IllegalStateException("spring.mail.host is set: say the address of the page (dungchung.url,"
                    + " DUNGCHUNG_URL) and of the sender (dungchung.mail.from, DUNGCHUNG_MAIL_FROM), too");
        }
        if (isOpen()) {
            check(from);
        }
    }

    /** A sender that no mail can have is known before the first one. */
    private static void check(String from) {
        try {
            InternetAddress[] senders = InternetAddress.parse(from);
            if (senders.length != 1) {
                throw new AddressException("not one address", from);
            }
            senders[0].validate();
        } catch (AddressException wrong) {
            throw new IllegalStateException(
                    "dungchung.mail.from (DUNGCHUNG_MAIL_FROM) is no address of a mailbox: " + from, wrong);
        }
    }

    /** Whether mail is sent at all. */
    public boolean isOpen() {
        return sender != null;
    }

    /** @throws IllegalStateException if there is none */
    JavaMailSender sender() {
        if (sender == null) {
            throw new IllegalStateException("no mail server is set");
        }
        return sender;
    }

    /** Where people reach the page, without a slash at its end. */
    String url() {
        return url;
    }

    String from() {
        return from;
    }
}
