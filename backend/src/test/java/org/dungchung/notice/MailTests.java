package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Role;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.dungchung.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices go out by a real server, after what they tell is committed, once. Not in one transaction; what is left behind is taken away after each
 * test.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class MailTests {

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

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final String tel =
            "MAIL" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String username = tel.toLowerCase(Locale.ROOT);
    private final RequestPostProcessor reader = SignIn.as(new Caller(username, Role.OPERATOR, tel));
    private UUID set = UUID.randomUUID();

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

    @Test
    void aMailTellsInTheReadersLanguageAndLinksToThePublicAddress() throws Exception {
        want("EACH", "VI");
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        assertThat(server.getReceivedMessages())
                .as("nothing is sent by who acts")
                .isEmpty();
        round.go();

        MimeMessage mail = received(1).get(0);
        String text = "Cơ quan quản lý đã công bố hồ sơ thay đổi “Rà soát cột ăng ten – đợt 2”.";
        assertThat(mail.getSubject()).isEqualTo("Dùng Chung: " + text);
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(body(mail)).contains(text, "https://hatang.example.vn/#/change-sets/" + set);
        assertThat(mail.getFrom()[0]).asString().contains("dungchung@example.vn");
        assertThat(mail.getAllRecipients()[0]).hasToString("nguoi.doc@example.vn");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");

        want("EACH", "EN");
        tell(NoticeKind.CHANGE_SET_RETURNED);
        round.go();
        assertThat(received(2).get(1).getSubject())
                .isEqualTo("Dùng Chung: The authority handed the change-set “Rà soát cột ăng ten – đợt 2” back to be"
                        + " mended.");
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        want("EACH", "VI");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            telling.tell(NoticeKind.CHANGE_SET_PUBLISHED, set, Caller.SYSTEM, List.of(readerAsCaller()));
            status.setRollbackOnly();
        });
        round.go();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(Api.read(new Api(mvc).get("/api/notices/count", reader), "$.unread"))
                .isEqualTo("0");
    }

    @Test
    void manyServersSendAMailOnce() {
        want("EACH", "VI");
        IntStream.range(0, 6).forEach(n -> {
            set = newSet("hồ sơ " + n);
            tell(NoticeKind.CHANGE_SET_PUBLISHED);
        });
        var servers = Stream.generate(() -> CompletableFuture.runAsync(round::go))
                .limit(4)
                .toList();
        servers.forEach(CompletableFuture::join);
        round.go();
        assertThat(received(6).stream().map(MailTests::messageId)).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void whatIsToldByTheDayIsOneMailInTheMorning() throws Exception {
        want("DAILY", "VI");
        tell(NoticeKind.CHANGE_SET_ACCEPTED);
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        round.go();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql(
                                "select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') from notice.mail where reader = ?")
                        .param(username)
                        .query(String.class)
                        .list())
                .containsExactly("07:00");
        comeMorning();
        round.go();
        MimeMessage mail = received(1).get(0);
        assertThat(mail.getSubject()).isEqualTo("Dùng Chung: 2 thông báo");
        assertThat(body(mail)).contains("đã chấp nhận", "đã công bố");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasReadOrMayNotBeSeenAnyMoreIsNotSent() {
        want("DAILY", "VI");
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        jdbc.sql(
                        "update changeset.change_set set organisation = null, author = 'somebody', state = 'DRAFT' where id = ?")
                .param(set)
                .update();
        comeMorning();
        round.go();
        jdbc.sql("update changeset.change_set set organisation = ? where id = ?")
                .params(tel, set)
                .update();
        assertThat(states()).containsExactly("EMPTY");
        tell(NoticeKind.CHANGE_SET_COMMENTED);
        assertThat(new Api(mvc).put("/api/notices/reading", "{\"until\": \"2199-01-01T00:00:00Z\"}", null, reader))
                .hasStatus(204);
        comeMorning();
        round.go();
        tell(NoticeKind.CHANGE_SET_REFUSED);
        jdbc.sql("update identity.account set enabled = false where username = ?")
                .param(username)
                .update();
        comeMorning();
        round.go();
        assertThat(states()).containsExactly("EMPTY", "EMPTY", "EMPTY");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsAskedAgainLater() {
        want("EACH", "VI");
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        int port = sender.getPort();
        sender.setPort(1);
        round.go();
        round.go();
        assertThat(states()).containsExactly("WAITING");
        assertThat(jdbc.sql(
                                "select attempts from notice.mail where reader = ? and due_at > now() + interval '50 seconds'")
                        .param(username)
                        .query(Integer.class)
                        .list())
                .as("once, and not again at once")
                .containsExactly(1);
        sender.setPort(port);
        comeMorning();
        round.go();
        assertThat(received(1)).hasSize(1);
        round.go();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatWasBeingSentWhenAServerEndedIsNotSentTwiceAndTheRestIsSent() {
        want("EACH", "VI");
        tell(NoticeKind.CHANGE_SET_ACCEPTED);
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        jdbc.sql("""
                update notice.mail set state = 'SENDING', taken_at = now() - interval '1 hour'
                 where id = (select id from notice.mail where reader = ? order by due_at limit 1)""").param(username).update();
        round.go();
        assertThat(received(1)).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder("UNCERTAIN", "SENT");
    }

    @Test
    void everybodySaysWhereAndHowOften() {
        var api = new Api(mvc);
        var first = api.get("/api/me/mail", reader);
        assertThat(first).headers().hasValue("ETag", "\"0\"");
        assertThat(Api.read(first, "$.mode")).isEqualTo("NONE");
        assertThat(Api.read(first, "$.sent")).isEqualTo("true");
        for (String address : List.of("", "no address", "a@b, c@d", "Ai <a@b.vn>", "a@b.vn\\r\\nBcc: x@y.vn", "a")) {
            Api.assertFault(api.put("/api/me/mail", setting(address, "EACH", "VI"), "\"0\"", reader), 400, "address");
        }
        Api.assertProblem(
                api.put("/api/me/mail", setting("a@b.vn", "EACH", "VI"), null, reader), 428, "precondition-required");
        assertThat(api.put("/api/me/mail", setting("a@b.vn", "EACH", "VI"), "\"0\"", reader))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"1\"");
        Api.assertProblem(
                api.put("/api/me/mail", setting("c@d.vn", "EACH", "VI"), "\"0\"", reader), 412, "stale-version");
        assertThat(Api.read(api.get("/api/me/mail", reader), "$.address")).isEqualTo("a@b.vn");
        assertThat(Api.read(api.get("/api/me/mail", SignIn.asPlanner()), "$.address"))
                .isEqualTo("null");
    }

    private void want(String mode, String language) {
        var api = new Api(mvc);
        String etag = api.get("/api/me/mail", reader).getResponse().getHeader("ETag");
        assertThat(api.put("/api/me/mail", setting("nguoi.doc@example.vn", mode, language), etag, reader))
                .hasStatusOk();
    }

    private static String setting(String address, String mode, String language) {
        return "{\"address\": \"%s\", \"mode\": \"%s\", \"language\": \"%s\"}".formatted(address, mode, language);
    }

    private void tell(NoticeKind kind) {
        callers.run(
                Caller.SYSTEM,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                status -> telling.tell(kind, set, Caller.SYSTEM, List.of(readerAsCaller()))));
    }

    private Caller readerAsCaller() {
        return new Caller(username, Role.OPERATOR, tel);
    }

    private UUID newSet(String title) {
        return jdbc.sql("""
                insert into changeset.change_set (author, author_role, organisation, title)
                values (?, 'OPERATOR', ?, ?) returning id""").params(username, tel, title).query(UUID.class).single();
    }

    private void comeMorning() {
        jdbc.sql("update notice.mail set due_at = now() - interval '1 minute' where reader = ? and state = 'WAITING'")
                .param(username)
                .update();
    }

    private List<String> states() {
        return jdbc.sql(STATES).param(username).query(String.class).list();
    }

    private List<MimeMessage> received(int count) {
        assertThat(server.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(server.getReceivedMessages());
    }

    private static String body(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent());
    }

    private static String messageId(MimeMessage mail) {
        try {
            return Objects.requireNonNull(mail.getMessageID());
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
