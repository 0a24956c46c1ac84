package org.dungchung.exchange.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dungchung.exchange.reading.letters.LettersGuess;
import org.jspecify.annotations.Nullable;

/** Guesses the encoding of Vietnamese text: by its bytes, and where those tell nothing by its spelling. A hint, shown and never silently used. */
public final class EncodingGuess {

    /** How much of a file is looked at. */
    public static final int LOOKED_AT = 1 << 16;

    private static final List<String> CODE_PAGES = List.of("windows-1258", "tcvn3", "vni");

    /** A list of another language has words that are spelt like this by chance. */
    private static final double ENOUGH = 0.4;

    private EncodingGuess() {}

    /**
     * Returns the likely encoding of the text that begins with {@code start}; UTF-8 for what is no text.
     *
     * @param start a letter that is cut in two at its end does not count
     */
    public static TextEncoding of(byte[] start) {
        String likely = isUtf8(start) ? null : likely(start);
        TextEncoding encoding = likely == null ? null : TextEncoding.of(likely);
        return encoding == null ? TextEncoding.of(StandardCharsets.UTF_8) : encoding;
    }

    private static boolean isUtf8(byte[] start) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = CharBuffer.allocate(start.length);
        return !decoder.decode(ByteBuffer.wrap(start), text, false).isError() && zeros(start, 0) + zeros(start, 1) == 0;
    }

    /** Returns the name of the likely encoding of {@code sample}, which is not UTF-8; null when it is hardly text at all. */
    static @Nullable String likely(byte[] sample) {
        if (startsWith(sample, 0xff, 0xfe) || zeros(sample, 1) > zeros(sample, 0)) {
            return isText(sample, StandardCharsets.UTF_16LE) ? "UTF-16LE" : null;
        }
        if (startsWith(sample, 0xfe, 0xff) || zeros(sample, 0) > 0) {
            return isText(sample, StandardCharsets.UTF_16BE) ? "UTF-16BE" : null;
        }
        return isText(sample, StandardCharsets.ISO_8859_1) ? singleByte(sample) : null;
    }

    /** Nearly all of a text are letters, digits and signs of Latin scripts; of any other bytes read as text, few are. */
    private static boolean isText(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        long latin = text.chars().filter(EncodingGuess::isLatin).count();
        return latin >= 0.95 * text.length();
    }

    private static boolean isLatin(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return !control && (c < 0x370 || (c >= 0x1e00 && c < 0x20d0) || c == '\ufeff');
    }

    private static String singleByte(byte[] sample) {
        String best = "windows-1252";
        double most = ENOUGH;
        for (String name : CODE_PAGES) {
            TextEncoding encoding = Objects.requireNonNull(TextEncoding.of(name));
            String text = new String(sample, encoding.charset());
            double part = LettersGuess.part(
                    encoding.letters() == null ? text : encoding.letters().toUnicode(text));
            if (part > most) {
                most = part;
                best = name;
            }
        }
        return best;
    }

    private static boolean startsWith(byte[] sample, int first, int second) {
        return sample.length >= 2 && (sample[0] & 0xff) == first && (sample[1] & 0xff) == second;
    }

    private static int zeros(byte[] sample, int parity) {
        int zeros = 0;
        for (int i = parity; i < sample.length; i += 2) {
            if (sample[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }
}
