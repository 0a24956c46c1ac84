package org.dungchung.report.form;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Liberation Serif, which has the measures of Times New Roman and all letters of Vietnamese; it comes with the product, whatever the machine has. */
final class Fonts {

    static final BaseFont REGULAR = embedded("LiberationSerif-Regular.ttf");
    static final BaseFont BOLD = embedded("LiberationSerif-Bold.ttf");
    static final BaseFont ITALIC = embedded("LiberationSerif-Italic.ttf");

    private Fonts() {}

    /** The same for pictures. */
    static Font drawn(float size) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes("LiberationSerif-Regular.ttf")))
                    .deriveFont(size);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the font that comes with the product cannot be drawn", e);
        }
    }

    private static BaseFont embedded(String name) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes(name), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream font = Fonts.class.getResourceAsStream("/liberation/" + name)) {
            if (font == null) {
                throw new IOException("no font " + name);
            }
            return font.readAllBytes();
        }
    }
}
