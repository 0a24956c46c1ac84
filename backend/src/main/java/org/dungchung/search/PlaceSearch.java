package org.dungchung.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.geo.crs.OutsideCoordinateSystem;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the place that somebody typed. Metres of VN-2000 are meant in the system of a province of the registry in which they then lie. */
@Repository
class PlaceSearch {

    private static final String POINTS = SqlFile.read(PlaceSearch.class, "points.sql");
    private static final String WGS84 = "WGS 84";

    private final JdbcClient jdbc;

    PlaceSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place; several where several provinces have one of these metres; none where nothing was typed that says a place. */
    @Reading
    List<SearchHit> find(String typed, Asking asking) {
        TypedPlace place = TypedPlace.of(typed);
        return place == null
                ? List.of()
                : lying(place.metres() ? inProvinces(place) : List.of(inDegrees(place)), asking);
    }

    private static Point inDegrees(TypedPlace place) {
        return new Point(place.east(), place.north(), null, WGS84);
    }

    private static List<Point> inProvinces(TypedPlace place) {
        var points = new ArrayList<Point>();
        ProvinceAxes.all().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(province -> {
                    try {
                        Coordinate at =
                                CoordinateSystems.of(province.getValue()).toWgs84(place.east(), place.north());
                        points.add(new Point(at.x, at.y, province.getKey(), "VN-2000, " + province.getValue()));
                    } catch (OutsideCoordinateSystem e) {
                        // so it is not meant in this system
                    }
                });
        return points;
    }

    private List<SearchHit> lying(List<Point> points, Asking asking) {
        return jdbc.sql(POINTS)
                .param("lons", points.stream().map(Point::lon).toArray(Double[]::new))
                .param("lats", points.stream().map(Point::lat).toArray(Double[]::new))
                .param("provinces", points.stream().map(Point::province).toArray(String[]::new))
                .param("boundaries", asking.asOf().boundaries())
                .param("known_at", asking.asOf().knownAt())
                .query((row, number) ->
                        points.get(row.getInt("place") - 1).hit(row.getString("code"), row.getString("name")))
                .list();
    }

    /**
     * A place in WGS 84.
     *
     * @param province in which it must lie; null where it may lie anywhere
     * @param system in which it was typed
     */
    private record Point(double lon, double lat, @Nullable String province, String system) {

        SearchHit hit(@Nullable String communeCode, @Nullable String commune) {
            return new SearchHit(
                    "PLACE",
                    null,
                    system,
                    String.format(Locale.ROOT, "%.6f, %.6f", lat, lon),
                    null,
                    null,
                    null,
                    communeCode,
                    commune,
                    lon,
                    lat,
                    null,
                    false,
                    null,
                    Match.EXACT,
                    null);
        }
    }
}
