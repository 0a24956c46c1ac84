package org.dungchung.exchange.reading.letters;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a font from before Unicode, which a program that knows nothing of it takes for those of Windows-1252: {@code Cét} for
 * Cột. {@code letters.csv} beside this class has the 134 letters that ASCII lacks.
 *
 * <p>Sources: TCVN 5712:1993 (tables VN1, and VN3 = ABC, which is VN1 without the toned capitals; fonts such as .VnTime), and the chart of
 * VNI-Windows as vietunicode.sourceforge.net/charset publishes it. Fonts of capitals (.VnTimeH) write capitals as small letters; that cannot be
 * seen in a text.
 */
public final class LegacyLetters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<Character, Character> BYTES = bytes();

    /** One byte a letter. */
    public static final LegacyLetters TCVN3 = new LegacyLetters("tcvn3", true);

    /** A letter and a mark behind it, or one for both. */
    public static final LegacyLetters VNI = new LegacyLetters("vni", false);

    private final String id;
    private final Map<String, String> letters;
    private final Map<String, String> codes;

    private LegacyLetters(String id, boolean hex) {
        this.id = id;
        letters = CsvReader.builder().ofNamedCsvRecord(SqlFile.read(LegacyLetters.class, "letters.csv")).stream()
                .collect(toMap(line -> code(line, id, hex), line -> line.getField("letter")));
        codes = letters.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** All that are known. */
    public static List<LegacyLetters> all() {
        return List.of(TCVN3, VNI);
    }

    private static String code(NamedCsvRecord line, String id, boolean hex) {
        String written = line.getField(id);
        return hex ? String.valueOf((char) Integer.parseInt(written, 16)) : written;
    }

    /** The signs that Windows-1252 has where Latin-1 has controls. */
    private static Map<Character, Character> bytes() {
        var bytes = new HashMap<Character, Character>();
        for (char code = 0x80; code < 0x100; code++) {
            bytes.put(code, code);
            bytes.putIfAbsent(new String(new byte[] {(byte) code}, WINDOWS).charAt(0), code);
        }
        return bytes;
    }

    /** The name in the API. */
    public String id() {
        return id;
    }

    /**
     * Returns {@code text} in Unicode, composed (NFC); as it is when it has a letter of Unicode that no such font has.
     *
     * @param text of the letters of Windows-1252 or Latin-1 that stand for the bytes
     */
    public String toUnicode(String text) {
        String plain = plain(text);
        if (plain == null) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        var unicode = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            String pair = pair(plain, i);
            if (pair == null) {
                String one = plain.substring(i, i + 1);
                unicode.append(letters.getOrDefault(one, one));
            } else {
                unicode.append(pair);
                i++;
            }
        }
        return unicode.toString();
    }

    /** The letter that two codes make; the mark may be of the other case. */
    private @Nullable String pair(String plain, int at) {
        if (at + 1 == plain.length()) {
            return null;
        }
        char mark = plain.charAt(at + 1);
        char other = Character.isUpperCase(mark) ? Character.toLowerCase(mark) : Character.toUpperCase(mark);
        String found = letters.get(plain.substring(at, at + 2));
        return found == null ? letters.get(plain.substring(at, at + 1) + other) : found;
    }

    /** The same text with each letter as its byte; null when it has a letter that is none. */
    private static @Nullable String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] >= 0x80) {
                Character code = BYTES.get(plain[i]);
                if (code == null) {
                    return null;
                }
                plain[i] = code;
            }
        }
        return new String(plain);
    }

    /** Returns {@code text} as such a font has it, as letters of Latin-1; what it does not have stays. */
    public String fromUnicode(String text) {
        var coded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .forEach(letter -> coded.append(codes.getOrDefault(letter, letter)));
        return coded.toString();
    }
}
