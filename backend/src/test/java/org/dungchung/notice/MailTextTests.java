package org.dungchung.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What mails say. */
class MailTextTests {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasATextInEveryLanguage(NoticeKind kind) {
        for (MailLanguage language : MailLanguage.values()) {
            var text = new MailText(language, "https://x.vn");
            for (Notice notice : List.of(notice(kind, "T-1", "XANH"), notice(kind, null, null))) {
                assertThat(text.subject(List.of(notice)) + text.body(List.of(notice)))
                        .doesNotContain("{", "}", "null\n");
            }
            assertThat(text.body(List.of(notice(kind, "T-1", "XANH"))))
                    .contains("T-1", "Viễn thông Xanh", "30/11/2026 14:05");
        }
    }

    @ParameterizedTest
    @EnumSource(MailLanguage.class)
    void aTitleCannotWriteALineOfItsOwn(MailLanguage language) {
        var text = new MailText(language, "https://x.vn");
        Notice notice = notice(NoticeKind.CHANGE_SET_SUBMITTED, "a\r\nBcc: b@c.vn\u2028c", "XANH");
        assertThat(text.subject(List.of(notice))).contains("a Bcc: b@c.vn c").doesNotContain("\r", "\n");
    }

    private static Notice notice(NoticeKind kind, @Nullable String what, @Nullable String by) {
        return new Notice(
                UUID.randomUUID(),
                kind,
                UUID.randomUUID(),
                UUID.randomUUID(),
                what,
                null,
                by,
                by == null ? null : "Viễn thông Xanh",
                OffsetDateTime.parse("2026-11-30T07:05:00Z"),
                2,
                false);
    }
}
