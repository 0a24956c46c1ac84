package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.dungchung.notice.Delivery.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What may be sent again, and what never. */
class DeliveryTests {

    static Stream<Arguments> failures() throws Exception {
        var box = new InternetAddress("a@example.vn");
        var address = new SMTPAddressFailedException(box, "RCPT TO", 550, "no such mailbox");
        var late = new SMTPAddressFailedException(box, "RCPT TO", 451, "greylisted");
        return Stream.of(
                Arguments.of(
                        new MailSendException("no connection", new MessagingException("refused"), Map.of()),
                        Outcome.LATER),
                Arguments.of(new MailAuthenticationException("wrong password"), Outcome.LATER),
                Arguments.of(sent(invalid(address)), Outcome.REFUSED),
                Arguments.of(sent(invalid(late)), Outcome.LATER),
                Arguments.of(sent(answered(554)), Outcome.REFUSED),
                Arguments.of(sent(answered(421)), Outcome.LATER),
                Arguments.of(sent(answered(-1)), Outcome.UNCERTAIN),
                Arguments.of(sent(new MessagingException("cut", new IOException("reset"))), Outcome.UNCERTAIN));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void onlyWhatTheServerHasSurelyNotTakenIsSentAgain(MailException failure, Outcome outcome) {
        assertThat(Delivery.failed(failure).outcome()).isEqualTo(outcome);
    }

    @Test
    void whatFailsWaitsLongerEachTimeAndNotForEver() {
        assertThat(Stream.of(1, 2, 3, 4, 8).map(MailRound::waitAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(25),
                        Duration.ofMinutes(125),
                        Duration.ofHours(12));
    }

    private static SendFailedException invalid(SMTPAddressFailedException reason) {
        return new SendFailedException("Invalid Addresses", reason);
    }

    private static SMTPSendFailedException answered(int code) {
        return new SMTPSendFailedException(".", code, "said", null, null, null, null);
    }

    private static MailException sent(Exception failure) {
        return new MailSendException(Map.of(new Object(), failure));
    }
}
