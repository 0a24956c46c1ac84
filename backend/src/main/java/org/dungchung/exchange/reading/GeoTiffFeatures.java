package org.dungchung.exchange.reading;

import java.util.List;
import java.util.Map;
import org.dungchung.geo.Wgs84;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.geo.raster.BadRaster;
import org.dungchung.geo.raster.GeoTiff;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.stereotype.Component;

/** A GeoTIFF with people in its cells: a row for each cell that holds a number, the point of its centre and the column {@code people}. */
@Component
class GeoTiffFeatures implements FeatureReader {

    private static final String FORMAT = "geotiff";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public void read(Source source, Table table) {
        ask(source, raster -> {
            table.header(List.of("people"), true);
            raster.forEach((number, x, y, people) -> row(table, number, new Coordinate(x, y), people));
            return true;
        });
    }

    private static boolean row(Table table, long number, Coordinate centre, double people) {
        if (people < 0 || Double.isInfinite(people)) {
            throw new UnreadableFile(
                    "not-a-number-of-people",
                    "Cell %d of the raster holds %s, which is no number of people; where it stands for 'no data', declare it: gdal_translate -a_nodata."
                            .formatted(number, people),
                    Map.of("cell", number, "value", String.valueOf(people)));
        }
        return table.row(
                number, List.of(Double.toString(people)), Wgs84.factory().createPoint(centre), null);
    }

    @Override
    public @Nullable String crs(Source source) {
        String wkt = ask(source, GeoTiff::wkt);
        if (wkt == null) {
            return null;
        }
        String code = CoordinateSystems.codeOf(wkt);
        if (code == null) {
            throw UnreadableFile.unknownCrs(wkt);
        }
        return code;
    }

    private static <T> @Nullable T ask(Source source, Question<T> question) {
        try (GeoTiff raster = GeoTiff.open(source.file())) {
            return question.of(raster);
        } catch (BadRaster e) {
            throw UnreadableFile.notThisFormat("GeoTIFF", e.getMessage() + ".");
        }
    }

    /** What is asked of an open raster. */
    @FunctionalInterface
    private interface Question<T> {
        @Nullable T of(GeoTiff raster) throws BadRaster;
    }
}
