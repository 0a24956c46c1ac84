package org.dungchung.geo.crs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;

/**
 * Finds coordinate systems by their EPSG code.
 *
 * <p>What was found is kept, for codes are constants. WGS 84 is at hand; the first other code opens the EPSG database, which takes about
 * a second.
 */
public final class CoordinateSystems {

    private static final Pattern EPSG = Pattern.compile(
            "(?:EPSG:|URN:OGC:DEF:CRS:EPSG:[^:]*:|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/EPSG/[^/]*/)?(\\d{4,6})");
    private static final Pattern CRS84 = Pattern.compile(
            "(?:OGC:|URN:OGC:DEF:CRS:OGC:[^:]*:|HTTPS?://WWW\\.OPENGIS\\.NET/DEF/CRS/OGC/[^/]*/)?CRS84");

    private static final Map<String, CoordinateSystem> KNOWN = new ConcurrentHashMap<>();

    static {
        EpsgDatabase.useOwnFolder();
    }

    private CoordinateSystems() {}

    /**
     * Returns the coordinate system with the given code.
     *
     * @param code {@code EPSG:9209}, {@code 9209}, {@code CRS84}, or the URN or URL of OGC for these, in any case
     * @throws UnknownCoordinateSystem if there is no such code, or it is not a system of positions on the ground
     */
    public static CoordinateSystem of(String code) {
        String epsg = normalise(code);
        CoordinateSystem known = KNOWN.get(epsg);
        return known != null ? known : KNOWN.computeIfAbsent(epsg, CoordinateSystems::open);
    }

    /**
     * Recognises a system by its well-known text.
     *
     * @return its code in the form {@code EPSG:9209}; null when it is none that Vietnamese files come in
     */
    public static @Nullable String codeOf(String wkt) {
        return WktCode.of(wkt);
    }

    /** The codes of the zones of VN-2000, by their meridian from west to east. */
    public static List<String> vn2000Zones() {
        return Vn2000.zones();
    }

    private static String normalise(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (CRS84.matcher(upper).matches()) {
            return "EPSG:4326";
        }
        var number = EPSG.matcher(upper);
        if (!number.matches()) {
            throw new UnknownCoordinateSystem(code);
        }
        return "EPSG:" + number.group(1);
    }

    private static CoordinateReferenceSystem system(String code) throws FactoryException {
        if (code.equals("EPSG:4326")) {
            return DefaultGeographicCRS.WGS84;
        }
        return Vn2000.isVn2000(code) ? Vn2000.system(code) : EpsgDatabase.decode(code);
    }

    private static CoordinateSystem open(String code) {
        try {
            CoordinateReferenceSystem system = system(code);
            if (system.getCoordinateSystem().getDimension() != 2) {
                throw new UnknownCoordinateSystem(code);
            }
            MathTransform toWgs84 = CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true);
            boolean geographic = system instanceof GeographicCRS;
            return new CoordinateSystem(
                    code, wkt(code, system), geographic, ExpectedRange.of(code, geographic), toWgs84);
        } catch (FactoryException e) {
            throw new UnknownCoordinateSystem(code, e);
        }
    }

    /** GeoTools calls its own WGS 84 by a name that nobody else knows. */
    private static String wkt(String code, CoordinateReferenceSystem system) {
        return code.equals("EPSG:4326")
                ? "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],"
                        + "UNIT[\"degree\",0.0174532925199433],AUTHORITY[\"EPSG\",\"4326\"]]"
                : system.toWKT().replaceAll("\\s*\\R\\s*", "");
    }
}
