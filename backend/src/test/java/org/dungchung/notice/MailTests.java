package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.support.Api;
import org.dungchung.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices go out by a real server, after what they tell is committed, once. */
class MailTests extends MailWorld {

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
}
