package org.dungchung.inspection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is written into the registry of a finding from which something follows, in the language of the authority. */
final class FindingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_CODE = 100;

    private FindingWords() {}

    /** Why the registry changes; {@code given} if somebody says so. */
    static String reason(SiteFinding finding, LocalDate day, @Nullable String given) {
        return given == null || given.isBlank()
                ? "Kiểm tra hiện trường ngày %s: %s".formatted(DAY.format(day), finding.said())
                : given.strip();
    }

    /** What the change-set is about. */
    static String title(SiteFinding finding, LocalDate day) {
        String code = Objects.requireNonNullElse(finding.assetCode(), "công trình chưa có mã");
        String shown = code.substring(0, Math.min(code.length(), LONGEST_CODE));
        return "Kết quả kiểm tra hiện trường %s ngày %s".formatted(shown, DAY.format(day));
    }
}
