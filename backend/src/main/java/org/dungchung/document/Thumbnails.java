package org.dungchung.document;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Makes small pictures of large ones. How many pixels there are is read before any of them, and refused where nobody's camera has so many. */
final class Thumbnails {

    /** More than the cameras of telephones give; a picture of one colour may claim billions in a few bytes. */
    static final long MOST_PIXELS = 120_000_000;

    private static final int SIDE = 320;

    private Thumbnails() {}

    /**
     * A picture and a small one of it.
     *
     * @param jpeg null where it cannot be drawn here
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Drawn(int widthPx, int heightPx, byte @Nullable [] jpeg) {}

    /**
     * Reads a picture and draws a small one.
     *
     * @return null where not even its size can be read
     * @throws PictureTooLarge if it claims to have more than {@link #MOST_PIXELS}
     */
    static @Nullable Drawn of(byte[] file, int orientation) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? drawn(readers.next(), in, orientation) : null;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return null;
        }
    }

    private static Drawn drawn(ImageReader reader, ImageInputStream in, int orientation) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new PictureTooLarge(width, height);
            }
            boolean turned = orientation > 4;
            return new Drawn(
                    turned ? height : width, turned ? width : height, small(reader, width, height, orientation));
        } finally {
            reader.dispose();
        }
    }

    /** Reads every n-th pixel only, so that memory holds little more than what is drawn. */
    private static byte @Nullable [] small(ImageReader reader, int width, int height, int orientation) {
        try {
            ImageReadParam wanted = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
            wanted.setSourceSubsampling(step, step, 0, 0);
            return jpeg(turned(reader.read(0, wanted), orientation));
        } catch (IOException | RuntimeException undrawable) {
            return null;
        }
    }

    private static BufferedImage turned(BufferedImage read, int orientation) {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean onSide = orientation > 4;
        var drawn = new BufferedImage(onSide ? height : width, onSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        canvas.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.transform(upright(orientation, width, height));
        canvas.drawImage(read, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    /** How to draw a picture of a size so that it stands upright, by the eight ways in which a camera can be held. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
