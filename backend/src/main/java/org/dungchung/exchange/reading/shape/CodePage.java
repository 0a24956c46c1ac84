package org.dungchung.exchange.reading.shape;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code page that a .cpg names; null when it names none that is known, which leaves it to the header of the .dbf. */
final class CodePage {

    private static final Pattern NUMBER =
            Pattern.compile("(?:ANSI|OEM|CP|WINDOWS-)?\\s*(\\d{3,5})", Pattern.CASE_INSENSITIVE);

    private CodePage() {}

    static @Nullable Charset of(@Nullable String cpg) {
        if (cpg == null || cpg.isBlank()) {
            return null;
        }
        Matcher number = NUMBER.matcher(cpg.strip());
        if (!number.matches()) {
            return named(cpg.strip());
        }
        return switch (number.group(1)) {
            case "65001" -> named("UTF-8");
            case "88591" -> named("ISO-8859-1");
            default -> {
                Charset windows = named("windows-" + number.group(1));
                yield windows == null ? named("Cp" + number.group(1)) : windows;
            }
        };
    }

    private static @Nullable Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
