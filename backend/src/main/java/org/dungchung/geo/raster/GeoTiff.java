package org.dungchung.geo.raster;

import it.geosolutions.imageio.stream.input.FileImageInputStreamExtImpl;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReader;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.jspecify.annotations.Nullable;

/** An open GeoTIFF with one band. Cells are counted from the upper left, row by row, from 1. */
public final class GeoTiff implements AutoCloseable {

    /** The most cells of a raster that is read: the whole country in cells of 100 m. */
    public static final long MOST_CELLS = 40_000_000;

    private static final long MOST_CELLS_AT_ONCE = 1 << 22;

    private final GeoTiffReader head;
    private final TIFFImageReader image;
    private final FileImageInputStreamExtImpl input;
    private final AffineTransform place;

    /** What stands where there are no data; null where the file names nothing. The reader makes it anew from all metadata at each asking. */
    private final @Nullable Double none;

    private GeoTiff(Path file) throws IOException {
        head = new GeoTiffReader(file.toFile());
        input = new FileImageInputStreamExtImpl(file.toFile());
        image = (TIFFImageReader) new TIFFImageReaderSpi().createReaderInstance();
        image.setInput(input);
        place = (AffineTransform) head.getOriginalGridToWorld(PixelInCell.CELL_CENTER);
        var metadata = head.getMetadata();
        none = metadata.hasNoData() ? metadata.getNoData() : null;
    }

    /**
     * Opens a file.
     *
     * @throws BadRaster if it is none, is damaged, says not where it lies, has several bands, or is too large to be read
     */
    public static GeoTiff open(Path file) throws BadRaster {
        TiffDirectory.check(file);
        GeoTiff raster = guarded(() -> new GeoTiff(file));
        try {
            guarded(() -> {
                raster.requireReadable();
                return raster;
            });
            return raster;
        } catch (BadRaster e) {
            raster.close();
            throw e;
        }
    }

    private void requireReadable() throws IOException, BadRaster {
        long cells = (long) image.getWidth(0) * image.getHeight(0);
        if (cells <= 0 || cells > MOST_CELLS) {
            throw new BadRaster("it has %d cells; at most %d are read".formatted(cells, MOST_CELLS));
        }
        long block = (long) image.getTileWidth(0) * image.getTileHeight(0);
        if (block > MOST_CELLS_AT_ONCE) {
            throw new BadRaster(
                    "its blocks have %d cells; write it again with gdal_translate -co TILED=YES".formatted(block));
        }
        int bands = head.getGridCoverageCount() == 1 ? image.getRawImageType(0).getNumBands() : 2;
        if (bands != 1) {
            throw new BadRaster("it has several bands; take one of them with gdal_translate -b");
        }
    }

    /** The well-known text of its coordinate system, as far as the file names one. */
    public @Nullable String wkt() {
        var system = head.getCoordinateReferenceSystem();
        return system == null ? null : system.toWKT().replaceAll("\\s*\\R\\s*", "");
    }

    /**
     * Gives every cell that holds a number to {@code cells}, until no more are wanted; those without data are left out.
     *
     * @throws BadRaster if the file is damaged
     */
    public void forEach(Cells cells) throws BadRaster {
        Rectangle whole = guarded(() -> new Rectangle(image.getWidth(0), image.getHeight(0)));
        Rectangle block = guarded(this::block);
        for (int top = 0; top < whole.height; top += block.height) {
            for (int left = 0; left < whole.width; left += block.width) {
                Rectangle region = new Rectangle(left, top, block.width, block.height).intersection(whole);
                Raster values = guarded(() -> read(region));
                if (!give(values, region, whole.width, cells)) {
                    return;
                }
            }
        }
    }

    /** Whole blocks of the file: one tile, or as many rows of strips as are held at once. */
    private Rectangle block() throws IOException {
        int width = image.getTileWidth(0);
        int height = image.getTileHeight(0);
        long strips = Math.max(1, (MOST_CELLS_AT_ONCE / 4) / ((long) width * height));
        return width < image.getWidth(0) ? new Rectangle(width, height) : new Rectangle(width, (int) (height * strips));
    }

    private Raster read(Rectangle region) throws IOException {
        var parameters = image.getDefaultReadParam();
        parameters.setSourceRegion(region);
        return image.canReadRaster()
                ? image.readRaster(0, parameters)
                : image.read(0, parameters).getData();
    }

    private boolean give(Raster values, Rectangle region, int width, Cells cells) {
        var position = new double[2];
        for (int row = 0; row < region.height; row++) {
            for (int column = 0; column < region.width; column++) {
                double value = values.getSampleDouble(values.getMinX() + column, values.getMinY() + row, 0);
                if (hasData(value)) {
                    position[0] = region.x + column;
                    position[1] = region.y + row;
                    long number = (region.y + row) * (long) width + region.x + column + 1;
                    place.transform(position, 0, position, 0, 1);
                    if (!cells.cell(number, position[0], position[1], value)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean hasData(double value) {
        return !Double.isNaN(value) && (none == null || (value != none && (float) value != none.floatValue()));
    }

    /** What a library makes of a damaged file is not declared: whatever it throws, the file is to blame. */
    private static <T> T guarded(Step<T> step) throws BadRaster {
        try {
            return step.take();
        } catch (IOException | RuntimeException e) {
            throw new BadRaster("it is damaged, packed in a way that is not read here, or says not where it lies", e);
        }
    }

    @Override
    public void close() {
        head.dispose();
        image.dispose();
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the cells of a raster in. */
    @FunctionalInterface
    public interface Cells {

        /**
         * Takes one cell.
         *
         * @param number counted from the upper left, row by row, from 1
         * @param x of its centre, easting or longitude, in the system of the raster
         * @param y of its centre, northing or latitude
         * @return whether more are wanted
         */
        boolean cell(long number, double x, double y, double value);
    }

    /** Something that a library does with the file. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException, BadRaster;
    }
}
