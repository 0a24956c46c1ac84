package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A reader of notices and a real server of mail. Not in one transaction; what is left behind is taken away after each test.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
abstract class MailWorld {

    private static final String STATES = "select state from notice.mail where reader = ?";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MailRound round;

    @Autowired
    Telling telling;

    @Autowired
    CurrentCaller callers;

    @Autowired
    PlatformTransactionManager transactions;

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final String tel = "MAIL" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    final String username = tel.toLowerCase(Locale.ROOT);
    final RequestPostProcessor reader = SignIn.as(new Caller(username, Role.OPERATOR, tel));
    UUID set = UUID.randomUUID();

    @BeforeEach
    void world() {
        new World(jdbc).organisation(tel, "NETWORK_OPERATOR").account(username, "OPERATOR", tel);
        set = newSet("Rà soát cột ăng ten – đợt 2");
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void leaveNothing() {
        server.stop();
        sender.setPort(1);
        new World(jdbc).removeAccount(username);
        new World(jdbc).remove(tel);
    }

    void want(String mode, String language) {
        var api = new Api(mvc);
        String etag = api.get("/api/me/mail", reader).getResponse().getHeader("ETag");
        assertThat(api.put("/api/me/mail", setting("nguoi.doc@example.vn", mode, language), etag, reader))
                .hasStatusOk();
    }

    static String setting(String address, String mode, String language) {
        return "{\"address\": \"%s\", \"mode\": \"%s\", \"language\": \"%s\"}".formatted(address, mode, language);
    }

    void tell(NoticeKind kind) {
        callers.run(
                Caller.SYSTEM,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> telling.tell(kind, set, Caller.SYSTEM, List.of(readerAsCaller()))));
    }

    Caller readerAsCaller() {
        return new Caller(username, Role.OPERATOR, tel);
    }

    UUID newSet(String title) {
        return jdbc.sql("""
                insert into changeset.change_set (author, author_role, organisation, title)
                values (?, 'OPERATOR', ?, ?) returning id""").params(username, tel, title).query(UUID.class).single();
    }

    void comeMorning() {
        jdbc.sql("update notice.mail set due_at = now() - interval '1 minute' where reader = ? and state = 'WAITING'")
                .param(username)
                .update();
    }

    List<String> states() {
        return jdbc.sql(STATES).param(username).query(String.class).list();
    }

    List<MimeMessage> received(int count) {
        assertThat(server.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(server.getReceivedMessages());
    }

    static String body(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent());
    }

    static String messageId(MimeMessage mail) {
        try {
            return Objects.requireNonNull(mail.getMessageID());
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
