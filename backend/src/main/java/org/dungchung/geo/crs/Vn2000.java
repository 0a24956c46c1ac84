package org.dungchung.geo.crs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;
import org.jspecify.annotations.Nullable;

/**
 * VN-2000 with the seven parameters of Quyết định 05/2007/QĐ-BTNMT, which are those of EPSG:6960.
 *
 * <p>EPSG knows two transformations from VN-2000 to WGS 84, and libraries choose by area: for the Mekong delta PROJ takes the other
 * one, some 0.8 m away. So the systems are written here, not looked up. {@code TOWGS84} turns the other way than EPSG:6960 (position vector
 * against coordinate frame), so the signs of the three rotations are reversed.
 */
final class Vn2000 {

    private static final String GEOGRAPHIC = """
            GEOGCS["VN-2000", DATUM["Vietnam 2000", SPHEROID["WGS 84", 6378137, 298.257223563],
              TOWGS84[-191.90441429, -39.30318279, -111.45032835, 0.00928836, -0.01975479, 0.00427372, 0.252906278]],
              PRIMEM["Greenwich", 0], UNIT["degree", 0.017453292519943295], AXIS["Longitude", EAST], AXIS["Latitude", NORTH]]""";

    private static final String PROJECTED = """
            PROJCS["%s", %s, PROJECTION["Transverse_Mercator"], PARAMETER["latitude_of_origin", 0], PARAMETER["central_meridian", %s],
              PARAMETER["scale_factor", %s], PARAMETER["false_easting", 500000], PARAMETER["false_northing", 0],
              UNIT["metre", 1], AXIS["Easting", EAST], AXIS["Northing", NORTH]]""";

    /** The projected systems by code; {@code vn2000-axes.csv} beside this class. */
    private static final Map<String, Axis> AXES = readAxes();

    static final String GEOGRAPHIC_CODE = "EPSG:4756";

    private static final double CLOSE = 1e-6;

    private Vn2000() {}

    static boolean isVn2000(String code) {
        return code.equals(GEOGRAPHIC_CODE) || AXES.containsKey(code);
    }

    /** The code of the zone with this central meridian in degrees east and this scale on it; null when there is none. */
    static @Nullable String codeOf(double meridian, double scale) {
        return AXES.values().stream()
                .filter(axis -> Math.abs(Double.parseDouble(axis.meridian()) - meridian) < CLOSE
                        && Math.abs(Double.parseDouble(axis.scale()) - scale) < CLOSE)
                .map(Axis::code)
                .findFirst()
                .orElse(null);
    }

    /** The codes of all zones, by their meridian. */
    static List<String> zones() {
        return AXES.values().stream()
                .sorted(Comparator.comparing((Axis axis) -> Double.parseDouble(axis.meridian()))
                        .thenComparing(Axis::code))
                .map(Axis::code)
                .toList();
    }

    static CoordinateReferenceSystem system(String code) throws FactoryException {
        return CRS.parseWKT(
                code.equals(GEOGRAPHIC_CODE)
                        ? GEOGRAPHIC
                        : Objects.requireNonNull(AXES.get(code)).wkt());
    }

    private static Map<String, Axis> readAxes() {
        var in = Objects.requireNonNull(Vn2000.class.getResourceAsStream("vn2000-axes.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(Axis::read)
                    .collect(Collectors.toUnmodifiableMap(Axis::code, axis -> axis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One zone: its central meridian in degrees east and the scale on it. */
    private record Axis(String code, String name, String meridian, String scale) {

        static Axis read(String line) {
            String[] fields = line.split(",", -1);
            return new Axis(fields[0], fields[1], fields[2], fields[3]);
        }

        String wkt() {
            return PROJECTED.formatted(name, GEOGRAPHIC, meridian, scale);
        }
    }
}
