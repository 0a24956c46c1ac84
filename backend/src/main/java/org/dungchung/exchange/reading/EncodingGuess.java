package org.dungchung.exchange.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Guesses the encoding of Vietnamese text that is not UTF-8, for a hint and never for reading. */
final class EncodingGuess {

    /** Letters that Vietnamese text is full of: in Windows-1258 đ Đ ơ ư and the five combining tone marks. */
    private static final String WINDOWS_1258 = "\u00f0\u00d0\u00f5\u00fd\u00cc\u00d2\u00de\u00ec\u00f2";

    private EncodingGuess() {}

    /** Returns the name of the likely encoding of {@code sample}, for people; null when it is hardly text at all. */
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

    /** TCVN3 keeps ă â ê ô ơ ư đ and the toned a at 0xA8 to 0xBE, where the Windows code pages have signs that lists never use. */
    private static String singleByte(byte[] sample) {
        int tcvn3 = 0;
        int windows1258 = 0;
        for (byte b : sample) {
            int value = b & 0xff;
            if (value >= 0xa8 && value <= 0xbe) {
                tcvn3++;
            } else if (WINDOWS_1258.indexOf(value) >= 0) {
                windows1258++;
            }
        }
        if (tcvn3 + windows1258 == 0) {
            return "windows-1252";
        }
        return tcvn3 > windows1258 ? "TCVN3 (ABC)" : "windows-1258";
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
