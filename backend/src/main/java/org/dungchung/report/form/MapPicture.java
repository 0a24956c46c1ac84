package org.dungchung.report.form;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.dungchung.report.content.Picture;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Draws the map of a report: its areas shaded by their ratios, a legend, and on a map of the country Hoàng Sa and Trường Sa. */
final class MapPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 900;
    private static final int MARGIN = 24;
    private static final int LEGEND = 270;
    private static final float LETTERS = 22;

    /** A country reaches to its islands, whatever areas are known. */
    private static final Envelope COUNTRY = new Envelope(102, 115, 7.5, 23.5);

    private final Picture picture;
    private final Printed printed;
    private final List<Geometry> outlines;
    private final Envelope box = new Envelope();

    MapPicture(Picture picture, Printed printed) {
        this.picture = picture;
        this.printed = printed;
        this.outlines = picture.areas().stream().map(MapPicture::outline).toList();
        outlines.forEach(outline -> box.expandToInclude(outline.getEnvelopeInternal()));
        if (picture.country()) {
            box.expandToInclude(COUNTRY);
        }
    }

    /** As a PNG. */
    byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            draw(graphics);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            graphics.dispose();
        }
    }

    private void draw(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setFont(Fonts.drawn(LETTERS));
        var writer = new ShapeWriter((place, drawn) -> drawn.setLocation(x(place), y(place)));
        for (int place = 0; place < outlines.size(); place++) {
            Shape shape = writer.toShape(outlines.get(place));
            graphics.setColor(Shades.of(picture.areas().get(place).value()));
            graphics.fill(shape);
            graphics.setColor(Color.DARK_GRAY);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(shape);
        }
        if (picture.country()) {
            Islands.ALL.forEach(archipelago -> archipelago(graphics, archipelago));
        }
        legend(graphics);
    }

    private void archipelago(Graphics2D graphics, Islands.Archipelago archipelago) {
        graphics.setColor(Color.DARK_GRAY);
        for (Coordinate island : archipelago.islands()) {
            graphics.fill(new Ellipse2D.Double(x(island) - 3, y(island) - 3, 6, 6));
        }
        String name = printed.say(archipelago.key());
        Coordinate at = archipelago.at();
        int left =
                (int) Math.min(x(at), WIDTH - LEGEND - graphics.getFontMetrics().stringWidth(name));
        graphics.drawString(name, left, (int) y(at) + 30);
    }

    private void legend(Graphics2D graphics) {
        int left = WIDTH - LEGEND + MARGIN;
        int top = MARGIN;
        double from = 0;
        for (Shades.Shade shade : Shades.ALL) {
            boolean last = shade.below() > 1;
            String until = last ? "" : " – < " + percent(shade.below());
            entry(graphics, shade.colour(), (last ? "≥ " : "") + percent(from) + until, left, top);
            top += 36;
            from = shade.below();
        }
        entry(graphics, Shades.NONE, printed.say("form.noValue"), left, top);
    }

    private static void entry(Graphics2D graphics, Color colour, String words, int left, int top) {
        var square = new Rectangle2D.Double(left, top, 26, 26);
        graphics.setColor(colour);
        graphics.fill(square);
        graphics.setColor(Color.DARK_GRAY);
        graphics.draw(square);
        graphics.drawString(words, left + 36, top + 21);
    }

    private static String percent(double ratio) {
        return Math.round(ratio * 100) + " %";
    }

    /** Degrees of longitude are as wide as they are in the middle of the map. */
    private double x(Coordinate place) {
        return MARGIN + (place.x - box.getMinX()) * narrow() * scale();
    }

    private double y(Coordinate place) {
        return MARGIN + (box.getMaxY() - place.y) * scale();
    }

    private double narrow() {
        return Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
    }

    private double scale() {
        double width = Math.max(box.getWidth(), 1e-6) * narrow();
        double height = Math.max(box.getHeight(), 1e-6);
        return Math.min((WIDTH - LEGEND - 2.0 * MARGIN) / width, (HEIGHT - 2.0 * MARGIN) / height);
    }

    private static Geometry outline(Picture.Ground ground) {
        try {
            return new WKTReader().read(ground.outline());
        } catch (ParseException e) {
            throw new IllegalStateException("the outline of " + ground.code() + " is no WKT", e);
        }
    }

    /** The picture of a report; null where it has none. */
    static byte @Nullable [] of(Printed printed) {
        Picture picture = printed.content().picture();
        return picture == null ? null : new MapPicture(picture, printed).png();
    }
}
