package org.dungchung.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.dungchung.exchange.reading.letters.LegacyLetters;

/** Vietnamese text as programs of the time before Unicode wrote it. */
final class OldText {

    private static final Charset WINDOWS = Charset.forName("windows-1258");

    private OldText() {}

    /** @param encoding {@code tcvn3}, {@code vni} or {@code windows-1258} */
    static byte[] bytes(String encoding, String text) {
        return switch (encoding) {
            case "tcvn3" -> LegacyLetters.TCVN3.fromUnicode(text).getBytes(StandardCharsets.ISO_8859_1);
            case "vni" -> LegacyLetters.VNI.fromUnicode(text).getBytes(StandardCharsets.ISO_8859_1);
            default ->
                text.chars()
                        .mapToObj(letter -> inWindows((char) letter))
                        .collect(
                                ByteArrayOutputStream::new,
                                ByteArrayOutputStream::writeBytes,
                                (one, other) -> one.writeBytes(other.toByteArray()))
                        .toByteArray();
        };
    }

    /** A letter with its tone apart, where the code page has no such letter. */
    private static byte[] inWindows(char letter) {
        if (WINDOWS.newEncoder().canEncode(letter)) {
            return String.valueOf(letter).getBytes(WINDOWS);
        }
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String vowel = Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC);
        return (vowel + tone).getBytes(WINDOWS);
    }

    /** The same file with a text of UTF-8 in another encoding, and as wide as it was: blanks stand behind it. */
    static byte[] replaced(byte[] file, String text, String encoding) {
        String before = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String after = new String(bytes(encoding, text), StandardCharsets.ISO_8859_1);
        int wider = after.length() - before.length();
        return new String(file, StandardCharsets.ISO_8859_1)
                .replace(before + " ".repeat(Math.max(0, wider)), after + " ".repeat(Math.max(0, -wider)))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
