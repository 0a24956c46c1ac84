package org.dungchung.notice;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What became of an attempt to hand a mail to the server.
 *
 * @param failure in the words of who failed; null where nobody did
 */
record Delivery(Outcome outcome, @Nullable String failure) {

    static final Delivery SENT = new Delivery(Outcome.SENT, null);

    /** How it ended. */
    enum Outcome {
        SENT,
        /** The server has not got it, and may take it another time. */
        LATER,
        /** The server will never take it. */
        REFUSED,
        /** The server had it and has not said whether it took it. */
        UNCERTAIN
    }

    static Delivery failed(MailException failure) {
        return new Delivery(outcomeOf(failure), String.valueOf(failure.getMessage()));
    }

    private static Outcome outcomeOf(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return Outcome.LATER;
        }
        if (failure instanceof MailSendException send && send.getCause() == null) {
            Exception[] reasons = send.getMessageExceptions();
            return reasons.length == 0 ? Outcome.UNCERTAIN : outcomeOf(reasons[0]);
        }
        // without a connection nothing was sent
        return Outcome.LATER;
    }

    private static Outcome outcomeOf(Exception reason) {
        int code = codeOf(reason);
        if (code >= 500) {
            return Outcome.REFUSED;
        }
        return code >= 400 ? Outcome.LATER : Outcome.UNCERTAIN;
    }

    /** The last word of the server; 0 when there was none. */
    private static int codeOf(Exception reason) {
        int code = 0;
        if (reason instanceof SMTPAddressFailedException address) {
            code = address.getReturnCode();
        } else if (reason instanceof SMTPSenderFailedException sender) {
            code = sender.getReturnCode();
        } else if (reason instanceof SMTPSendFailedException send) {
            code = send.getReturnCode();
        }
        boolean silent = code < 400 && reason instanceof MessagingException;
        Exception next = silent ? ((MessagingException) reason).getNextException() : null;
        return next == null ? code : codeOf(next);
    }
}
