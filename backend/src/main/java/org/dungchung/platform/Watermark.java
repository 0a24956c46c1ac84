package org.dungchung.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Who took a file, when, and by which request: it stands in the file, so that one that is found can be traced. The access log has the same request.
 *
 * @param who the account
 * @param organisation for which it acts; null for the authority
 * @param at when
 * @param request the id of the request; null when no request asked for it
 */
public record Watermark(
        String who,
        @Nullable String organisation,
        Instant at,
        @Nullable String request) {

    /** How each begins, in letters that every encoding has: a list in which such a row stands is read without it. */
    private static final String BEGINNING = "# dungchung: ";

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** That of a file that is made now, for the running request. */
    public static Watermark of(String who, @Nullable String organisation, Clock clock) {
        return new Watermark(who, organisation, clock.instant(), MDC.get("requestId"));
    }

    /** Whether a cell of a list begins a watermark. */
    public static boolean is(@Nullable String cell) {
        return cell != null && cell.startsWith(BEGINNING);
    }

    /** What stands behind the sign of a comment in CSV. It has nothing that divides cells, so that it is one cell without quotes. */
    public static String comment(String said) {
        return said.substring(1);
    }

    /** In Vietnamese, as one line that no spreadsheet computes. */
    public String inVietnamese() {
        return BEGINNING + "%s xuất lúc %s (giờ Việt Nam)%s".formatted(whom(), at(VIETNAMESE), by("yêu cầu"));
    }

    /** In English, as one line that no spreadsheet computes. */
    public String inEnglish() {
        return BEGINNING + "exported by %s at %s (UTC+7)%s".formatted(whom(), at(ENGLISH), by("request"));
    }

    private String whom() {
        return organisation == null ? who : who + " (" + organisation + ")";
    }

    private String at(DateTimeFormatter format) {
        return at.atZone(AsOf.ZONE).format(format);
    }

    private String by(String word) {
        return request == null ? "" : " [" + word + " " + request + "]";
    }
}
