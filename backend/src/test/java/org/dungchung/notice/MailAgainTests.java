package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.dungchung.identity.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits until the morning, or until a server is there again. */
class MailAgainTests extends MailWorld {

    @Autowired
    Outbox outbox;

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
    void aMailOfADayThatFailedIsSentBesideTheNextOne() {
        want("DAILY", "VI");
        tell(NoticeKind.CHANGE_SET_ACCEPTED);
        comeMorning();
        Outbox.Mail taken = callers.call(Caller.SYSTEM, outbox::take).orElseThrow();
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        callers.run(
                Caller.SYSTEM,
                () -> outbox.again(taken, OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1), "away"));
        tell(NoticeKind.CHANGE_SET_COMMENTED);
        assertThat(states()).containsExactly("WAITING", "WAITING");
        comeMorning();
        round.go();
        assertThat(received(2)).hasSize(2);
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void whatCannotBeWrittenWaitsAndTheRestIsSent() {
        want("EACH", "VI");
        tell(NoticeKind.CHANGE_SET_ACCEPTED);
        jdbc.sql("update notice.mail_setting set address = 'a<b@example.vn' where username = ?")
                .param(username)
                .update();
        round.go();
        assertThat(states()).containsExactly("WAITING");
        want("EACH", "VI");
        tell(NoticeKind.CHANGE_SET_PUBLISHED);
        round.go();
        assertThat(received(1)).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder("WAITING", "SENT");
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
}
