package org.dungchung.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as cameras make them: 40 by 20 pixels, the left half red, and what the camera says of them. */
public final class Photo {

    private Photo() {}

    /** Taken on 2025-03-09 at 10°30′0″ N, 105°15′0″ E, held so that the right side was up (6). */
    public static byte[] jpeg() {
        byte[] plain = plain("jpeg");
        byte[] exif = exif();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1});
        out.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (exif.length + 8)).array());
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(exif);
        out.writeBytes("\u00FF\u00E0\0\24AVI1hung on behind".getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("hung on behind".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** The same as a PNG. */
    static byte[] png() {
        byte[] plain = plain("png");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33); // signature and IHDR
        out.writeBytes(chunk("eXIf", exif()));
        out.writeBytes(chunk("prVt", "hung on behind".getBytes(StandardCharsets.UTF_8)));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    /** A PNG of a few bytes that claims to be a hundred thousand pixels wide and high. */
    public static byte[] bomb() {
        byte[] plain = plain("png");
        ByteBuffer head =
                ByteBuffer.allocate(13).putInt(100_000).putInt(100_000).put(plain, 24, 5);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 8);
        out.writeBytes(chunk("IHDR", head.array()));
        out.write(plain, 33, plain.length - 33);
        return out.toByteArray();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 200 && colour.getGreen() < 60;
    }

    private static byte[] chunk(String name, byte[] content) {
        byte[] named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] plain(String format) {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 20, 20);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A directory of three tags, then the one of the photo, then that of the place, then what they point to. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(256);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) 3);
        tag(tiff, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        tag(tiff, 0x8769, 4, 1).putInt(50);
        tag(tiff, 0x8825, 4, 1).putInt(68);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tag(tiff, 0x9003, 2, 20).putInt(122);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        tag(tiff, 1, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tag(tiff, 2, 5, 3).putInt(142);
        tag(tiff, 3, 2, 2).put("E\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tag(tiff, 4, 5, 3).putInt(166);
        tiff.putInt(0);
        tiff.put("2025:03:09 08:15:00\0".getBytes(StandardCharsets.ISO_8859_1));
        degrees(tiff, 10, 30);
        degrees(tiff, 105, 15);
        return tiff.array();
    }

    private static ByteBuffer tag(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void degrees(ByteBuffer tiff, int degrees, int minutes) {
        tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(0).putInt(1);
    }
}
