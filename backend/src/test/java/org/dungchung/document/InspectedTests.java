package org.dungchung.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is and tells is read from its bytes, whatever they are. */
class InspectedTests {

    @Test
    void aPhotoTellsWhenWhereAndHowItWasTaken() {
        for (byte[] photo : new byte[][] {Photo.jpeg(), Photo.png()}) {
            Exif exif = Inspected.of(photo).exif();
            assertThat(exif.takenOn()).isEqualTo(LocalDate.of(2025, 3, 9));
            assertThat(exif.latitude()).isEqualTo(10.5);
            assertThat(exif.longitude()).isEqualTo(105.25);
            assertThat(exif.orientation()).isEqualTo(6);
        }
    }

    @Test
    void aThumbnailStandsUprightAndHasThePixelsAlone() {
        Thumbnails.Drawn drawn =
                Objects.requireNonNull(Inspected.of(Photo.jpeg()).drawn());
        assertThat(drawn.widthPx()).isEqualTo(20);
        assertThat(drawn.heightPx()).isEqualTo(40);
        byte[] jpeg = Objects.requireNonNull(drawn.jpeg());
        assertThat(new String(jpeg, ISO_8859_1)).doesNotContain("Exif");
        var small = Photo.read(jpeg);
        assertThat(Photo.isRed(small.getRGB(10, 5)))
                .as("what was left is above")
                .isTrue();
        assertThat(Photo.isRed(small.getRGB(10, 35))).isFalse();
    }

    @Test
    void aBarePhotoHasItsPixelsAndItsTurnAndNothingElse() {
        for (FileType type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            byte[] photo = type == FileType.JPEG ? Photo.jpeg() : Photo.png();
            byte[] bare = PictureFile.of(type, new Octets(photo)).bare();
            assertThat(new String(bare, ISO_8859_1)).doesNotContain("2025", "hung on behind", "eXIf");
            Exif left = PictureFile.of(type, new Octets(bare)).exif();
            assertThat(left).isEqualTo(new Exif(type == FileType.JPEG ? 6 : 1, null, null, null));
            assertThat(Photo.read(bare).getRGB(3, 3))
                    .isEqualTo(Photo.read(photo).getRGB(3, 3));
        }
    }

    @Test
    void aWebpIsBareWithoutItsTags() {
        String vp8x = "VP8X\n\0\0\0\u000C\0\0\0\1\0\0\1\0\0";
        String pixels = "VP8 \4\0\0\0abcd";
        String webp = "RIFF\0\0\0\0WEBP" + vp8x + pixels + "EXIF\6\0\0\0secretXMP \2\0\0\0mePRIV\4\0\0\0mine";
        byte[] bytes = webp.getBytes(ISO_8859_1);
        bytes[4] = (byte) (bytes.length - 8);
        assertThat(Inspected.of(bytes).type()).isEqualTo(FileType.WEBP);
        String bare =
                new String(PictureFile.of(FileType.WEBP, new Octets(bytes)).bare(), ISO_8859_1);
        assertThat(bare)
                .isEqualTo("RIFF" + (char) (bare.length() - 8) + "\0\0\0WEBP" + vp8x.replace('\f', '\0') + pixels);
    }

    @Test
    void aPictureOfBillionsOfPixelsIsRefusedBeforeItIsDrawn() {
        assertThatThrownBy(() -> Inspected.of(Photo.bomb())).isInstanceOf(PictureTooLarge.class);
    }

    @Test
    void officeFilesAreKnownByWhatIsInThemAndMacrosAreRefused() throws IOException {
        assertThat(Inspected.of(zip("[Content_Types].xml", "word/document.xml")).type())
                .isEqualTo(FileType.DOCX);
        assertThat(Inspected.of(zip("[Content_Types].xml", "xl/workbook.xml")).type())
                .isEqualTo(FileType.XLSX);
        assertThat(Inspected.of("%PDF-1.7\nx\n%%EOF\n".getBytes(UTF_8)).type()).isEqualTo(FileType.PDF);
        assertRefused(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        assertRefused(zip("a.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<html><script>alert(1)</script>",
                "GIF89a",
                "%PDF-1.7 without an end",
                "PK\3\4 no directory",
                "\u00FF\u00D8\u00FF\u00E0 no picture",
                "MZ"
            })
    void whatIsNoneOfTheTypesIsRefused(String text) {
        assertRefused(text.getBytes(ISO_8859_1));
    }

    /** Each byte of a photo in turn is another, and the photo ends there: no answer but a picture or a refusal. */
    @Test
    void brokenPhotosAreReadOrRefusedAndNothingElseHappens() {
        for (byte[] photo : new byte[][] {Photo.jpeg(), Photo.png()}) {
            FileType type = Inspected.of(photo).type();
            for (int place = 0; place < Math.min(photo.length, 400); place++) {
                byte[] broken = photo.clone();
                broken[place] ^= (byte) 0xFF;
                PictureFile.of(type, new Octets(broken)).bare();
                assertThat(PictureFile.of(type, new Octets(broken)).exif()).isNotNull();
                byte[] cut = Arrays.copyOf(photo, place);
                PictureFile.of(type, new Octets(cut)).bare();
                assertThat(PictureFile.of(type, new Octets(cut)).exif()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Ảnh\\cột 5.JPG, cột 5.jpg",
        "../../etc/passwd, passwd.jpg",
        "hợp đồng.pdf.exe, hợp đồng.pdf.jpg",
        "'a\u202Egpj.exe', agpj.jpg",
        "'tệp\u0000\r\nX: y.jpg', tệpX_ y.jpg",
        "'', tep.jpg",
        ".htaccess, htaccess.jpg"
    })
    void namesAreCleanedAndEndAsTheFileIs(String sent, String kept) {
        assertThat(FileName.of(sent, FileType.JPEG)).isEqualTo(kept);
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> Inspected.of(file)).isInstanceOf(UnsupportedFile.class);
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return out.toByteArray();
    }
}
