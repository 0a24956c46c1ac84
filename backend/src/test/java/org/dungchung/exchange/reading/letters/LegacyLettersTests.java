package org.dungchung.exchange.reading.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyLettersTests {

    /** The 134 letters that ASCII lacks: twelve vowels with five tones and without, đ, in both cases. */
    private static final List<String> ALPHABET = alphabet();

    private static List<String> alphabet() {
        return Stream.of("a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "đ")
                .flatMap(vowel -> Stream.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
                        .filter(tone -> tone.isEmpty() || !vowel.equals("đ"))
                        .map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC)))
                .flatMap(letter -> Stream.of(letter, letter.toUpperCase(java.util.Locale.ROOT)))
                .filter(letter -> letter.charAt(0) >= 0x80)
                .toList();
    }

    @Test
    void theWholeAlphabetGoesBothWays() {
        assertThat(ALPHABET).hasSize(134).doesNotHaveDuplicates();
        for (LegacyLetters font : LegacyLetters.all()) {
            for (String letter : ALPHABET) {
                assertThat(font.toUnicode(font.fromUnicode(letter)))
                        .as(font.id())
                        .isEqualTo(letter);
            }
            String all = String.join("", ALPHABET);
            assertThat(font.fromUnicode(all)).doesNotContain("ạ", "ơ").isNotEqualTo(all);
            assertThat(font.toUnicode(font.fromUnicode(all))).as(font.id()).isEqualTo(all);
        }
    }

    /** The same table in the C library. */
    @Test
    void tcvn3IsWhatTheCLibraryTakesItFor() throws IOException, InterruptedException {
        Path text = Files.writeString(Files.createTempFile("letters", ".txt"), String.join("", ALPHABET));
        Process iconv = new ProcessBuilder("sh", "-c", "iconv -f UTF-8 -t TCVN5712-1 " + text).start();
        byte[] converted = iconv.getInputStream().readAllBytes();
        assumeTrue(iconv.waitFor() == 0);

        assertThat(LegacyLetters.TCVN3.fromUnicode(String.join("", ALPHABET)))
                .isEqualTo(new String(converted, StandardCharsets.ISO_8859_1));
        Files.delete(text);
    }

    @ParameterizedTest
    @CsvSource({
        "tcvn3, Céng hßa x· héi chñ nghÜa ViÖt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "tcvn3, §éc lËp - Tù do - H¹nh phóc, Độc lập - Tự do - Hạnh phúc",
        "vni, Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Cộng hòa xã hội chủ nghĩa Việt Nam",
        "vni, ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC, ĐỘC LẬP - TỰ DO - HẠNH PHÚC",
    })
    void isReadAsPeopleKnowIt(String font, String text, String meant) {
        LegacyLetters letters = font.equals("vni") ? LegacyLetters.VNI : LegacyLetters.TCVN3;

        assertThat(letters.toUnicode(text)).isEqualTo(meant);
        assertThat(LettersGuess.of(List.of(text), LegacyLetters.all())).isSameAs(letters);
        assertThat(LettersGuess.of(List.of(meant), LegacyLetters.all())).isNull();
    }

    /** As programs for Windows give the bytes between 0x80 and 0x9f, which only capitals use. */
    @Test
    void theLettersOfWindowsStandForTheirBytes() {
        String windows = new String(
                LegacyLetters.TCVN3.fromUnicode("CỬA ĐẠI").getBytes(StandardCharsets.ISO_8859_1),
                Charset.forName("windows-1252"));
        assertThat(LegacyLetters.TCVN3.toUnicode(windows)).isEqualTo("CỬA ĐẠI");
    }

    @Test
    void unicodeIsLeftAloneAndComposed() {
        String decomposed = Normalizer.normalize("Đầm Dơi", Normalizer.Form.NFD);
        assertThat(LegacyLetters.all().stream()
                        .map(font -> font.toUnicode(decomposed))
                        .collect(Collectors.toSet()))
                .containsExactly("Đầm Dơi");
    }

    @ParameterizedTest
    @CsvSource({"Cà Mau", "9°10'34\"", "Château d'Été déjà vu", "Nhà máy", "m² và n°", "Straße für Größe"})
    void whatIsNotInAFontIsNotTakenForIt(String text) {
        assertThat(LettersGuess.of(List.of(text), LegacyLetters.all())).isNull();
    }
}
