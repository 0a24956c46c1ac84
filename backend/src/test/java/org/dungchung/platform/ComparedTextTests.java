package org.dungchung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Texts as the registry compares them: codes by their letters, names and addresses by their words. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
class ComparedTextTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        CTV-CA0006/12        | ctvca000612       | ctv ca0006 12
        "Đường Lê Lợi, P.5"  | duongleloip5      | duong le loi p 5
        A_B:C;D(E)F#G+H      | abcdefgh          | a b c d e f g h
        Ea H'leo             | eahleo            | ea hleo
        Ea H’leo             | eahleo            | ea hleo
        "a-b,c.d/e_f"        | abcdef            | a b c d e f
        """)
    void separatorsAreNothingInACodeAndABlankBetweenWords(String text, String letters, String words) {
        assertThat(said("letters", text)).isEqualTo(letters);
        assertThat(said("words", text).strip().replaceAll(" +", " ")).isEqualTo(words);
        assertThat(said("words", text)).startsWith(" ").endsWith(" ");
    }

    private String said(String function, String text) {
        String sql = function.equals("letters") ? "select platform.letters(:text)" : "select platform.words(:text)";
        return jdbc.sql(sql).param("text", text).query(String.class).single();
    }
}
