package org.dungchung.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/** Notices as plain text, in the language of their reader. */
final class MailText {

    private static final Map<MailLanguage, Properties> TEXTS = new EnumMap<>(MailLanguage.class);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(AsOf.ZONE);

    static {
        for (MailLanguage language : MailLanguage.values()) {
            TEXTS.put(language, read("mail_" + language.name().toLowerCase(Locale.ROOT) + ".properties"));
        }
    }

    private final Properties texts;
    private final String url;

    /** @param url where people reach the page */
    MailText(MailLanguage language, String url) {
        this.texts = Objects.requireNonNull(TEXTS.get(language));
        this.url = url;
    }

    /** What one notice says; else how many there are. */
    String subject(List<Notice> notices) {
        return notices.size() == 1
                ? text("app") + ": " + sentence(notices.get(0))
                : text("subject").replace("{count}", String.valueOf(notices.size()));
    }

    String body(List<Notice> notices) {
        var body = new StringBuilder(text("greeting")).append("\n\n");
        for (Notice notice : notices) {
            body.append(MINUTE.format(notice.at())).append("  ").append(sentence(notice));
            if (notice.times() > 1) {
                body.append(" (")
                        .append(text("times").replace("{count}", String.valueOf(notice.times())))
                        .append(')');
            }
            body.append('\n').append(url).append(notice.path()).append("\n\n");
        }
        return body.append(text("footer"))
                .append('\n')
                .append(url)
                .append("/#/account\n")
                .toString();
    }

    /** One line, whatever the things are called. */
    private String sentence(Notice notice) {
        String what = oneLine(notice.what());
        String by = notice.by() == null ? text("authority") : oneLine(notice.byName());
        return text(notice.kind().name())
                .replace("{of}", what.isEmpty() ? "" : text("of"))
                .replace("{by}", by)
                .replace("{what}", what);
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    private static String oneLine(@Nullable String said) {
        return said == null
                ? ""
                : said.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static Properties read(String name) {
        try (InputStream file = Objects.requireNonNull(MailText.class.getResourceAsStream(name), name)) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
