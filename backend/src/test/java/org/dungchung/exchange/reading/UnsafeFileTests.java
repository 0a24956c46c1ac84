package org.dungchung.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to do harm. */
class UnsafeFileTests {

    private static final String PLACEMARK =
            "<kml><Placemark><name>%s</name><Point><coordinates>105,9</coordinates></Point></Placemark></kml>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE kml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE kml [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE kml SYSTEM \"http://localhost:1/a.dtd\">"
            })
    void aDocumentTypeIsRefused(String type) throws IOException {
        byte[] kml = ascii("<?xml version=\"1.0\"?>" + type + PLACEMARK.formatted("&a;"));

        assertThat(rule("kml", kml)).isEqualTo("unsafe-file");
        assertThat(rule("xlsx", zip("xl/_rels/workbook.xml.rels", kml))).isEqualTo("unsafe-file");
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        assertThat(rule("kml", ascii("<kml>" + "<Folder>".repeat(100_000)))).isEqualTo("unsafe-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/list.shp", "/etc/list.shp", "..\\list.shp", "C:list.shp"})
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        assertThat(rule("shapefile", zip(name, new byte[200]))).isEqualTo("unsafe-file");
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] bomb = zeros(new ByteArrayOutputStream());

        assertThat(rule("gpkg", bomb)).isEqualTo("unpacks-too-large");
        assertThat(rule("kml", kmz())).isIn("unpacks-too-large", "endless-text");
    }

    /** A text, a line or a list of cells that goes on for 100 MB: refused, and not held in memory first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kml     | <kml><Placemark><name>                                                             | a",
                "geojson | {\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"name\":\" | a",
                "csv     | code,name~1,                                                                       | a",
                "csv     | code,name~1,                                                                       | a,",
                "csv     | code,name~1,\"                                                                     | a",
                "csv     | code,name                                                                          | a,"
            })
    void aLineOfAHundredMegabytesIsRefused(String format, String begin, String repeated) throws IOException {
        byte[] beginning = ascii(begin.strip().replace('~', '\n'));

        assertThat(rule(format, endless(beginning, ascii(repeated))))
                .isIn("endless-text", "endless-feature", "not-this-format", "too-many-texts");
    }

    /** Each of them is in memory as a whole while it is read, many times as large as in the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "geojson | `{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":[` | `[],`         | endless-feature",
                "geojson | `{\"features\":[{\"properties\":{\"a\":\"`                   | `aaaaaaaaa\",\"a\":\"` | endless-feature",
                "geojson | `{\"crs\":{\"properties\":[`                                | `{},`         | endless-feature",
                "kml     | `<kml><Placemark><MultiGeometry>`                         | `<Point><coordinates>105,9</coordinates></Point>` | endless-feature",
                "kml     | `<kml><Placemark>`                                        | `<name><b>aaaaaaaaaaaaaaaaaaaaa</b></name>`       | endless-feature",
                "kml     | `<kml><Placemark><name>`                                  | `<b>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</b>`    | endless-text",
                "csv     | `code,x,y`                                                | `,`           | not-this-format",
                "csv     | `code,x,y\n`                                              | `,`           | not-this-format",
                "csv     | `code,x,y\n`                                              | `aaaaaaaaaaa` | not-this-format",
            })
    void aFeatureOrRowOfAHundredMegabytesIsRefused(String format, String begin, String piece, String rule)
            throws IOException {
        byte[] start = ascii(begin.replace("\\n", "\n"));

        assertThat(rule(format, endless(start, ascii(piece)))).isEqualTo(rule);
    }

    @Test
    void whatIsPassedOverMayBeAsLongAsItIs() {
        byte[] start = ascii("{\"features\":[],\"rest\":[0");
        byte[] file = Arrays.copyOf(start, 80 << 20);
        Arrays.fill(file, start.length, file.length, (byte) ' ');
        System.arraycopy(ascii("]}"), 0, file, file.length - 2, 2);

        assertThatNoException()
                .isThrownBy(() -> Objects.requireNonNull(Readers.all().get("geojson"))
                        .read(
                                new Source(new ByteArrayInputStream(file), null, null),
                                new HeadTable(Readers.columns("code"))));
    }

    @Test
    void whatWasUnpackedIsGoneAfterwards() {
        var source = new Source(new ByteArrayInputStream(ascii("x")), null, null);
        Path file = source.file();

        assertThat(file).exists();
        source.close();
        assertThat(file.getParent()).doesNotExist();
        assertThatNoException().isThrownBy(source::close);
    }

    private static String rule(String format, byte[] file) throws IOException {
        FeatureReader reader = Objects.requireNonNull(Readers.all().get(format));
        try (var source = new Source(new ByteArrayInputStream(file), null, null)) {
            var table = new MappedTable(Readers.columns("code", "name"), row -> {});
            return Objects.requireNonNull(catchThrowableOfType(UnreadableFile.class, () -> reader.read(source, table)))
                    .rule();
        }
    }

    /** A beginning and then a piece over and over again, 100 MB in all. */
    private static byte[] endless(byte[] beginning, byte[] piece) {
        byte[] file = Arrays.copyOf(beginning, 100 << 20);
        System.arraycopy(piece, 0, file, beginning.length, piece.length);
        int end = beginning.length + piece.length;
        while (end < file.length) {
            int more = Math.min(end - beginning.length, file.length - end);
            System.arraycopy(file, beginning.length, file, end, more);
            end += more;
        }
        return file;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return written.toByteArray();
    }

    /** A gzip file of 300 MB of blanks. */
    private static byte[] zeros(ByteArrayOutputStream written) throws IOException {
        try (var gzip = new GZIPOutputStream(written)) {
            fill(gzip);
        }
        return written.toByteArray();
    }

    private byte[] kmz() throws IOException {
        Path file = folder.resolve("a.kmz");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(ascii("<kml><!--"));
            fill(zip);
        }
        return Files.readAllBytes(file);
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 300; i++) {
            out.write(megabyte);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
