package org.dungchung.geo.crs;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the systems in which Vietnamese files come by their well-known text, as .prj files and GeoPackages have it: by the code in it,
 * else by datum, meridian and scale. Names are not trusted, for every program writes its own.
 */
final class WktCode {

    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:AUTHORITY|ID)\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\"?\\s*\\]\\s*\\]\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATUM =
            Pattern.compile("(?:DATUM|ENSEMBLE)\\[\\s*\"([^\"]{1,100})\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern VN_2000 = Pattern.compile("vn2000|viet ?nam2000|hanoi2000");
    private static final double CLOSE = 1e-6;

    private WktCode() {}

    /** Returns the code in the form {@code EPSG:9209}; null when the text is of no system that is known here. */
    static @Nullable String of(String wkt) {
        Matcher authority = AUTHORITY.matcher(wkt);
        if (authority.find()) {
            return "EPSG:" + authority.group(1);
        }
        Matcher datum = DATUM.matcher(wkt);
        if (!datum.find()) {
            return null;
        }
        String name = datum.group(1).toLowerCase(Locale.ROOT).replaceAll("[_\\s-]", "");
        boolean projected = wkt.strip().toUpperCase(Locale.ROOT).startsWith("PROJ");
        if (VN_2000.matcher(name).find()) {
            return projected ? zone(wkt) : Vn2000.GEOGRAPHIC_CODE;
        }
        if (!name.contains("wgs1984") && !name.contains("wgs84")) {
            return null;
        }
        return projected ? utm(wkt) : "EPSG:4326";
    }

    private static @Nullable String zone(String wkt) {
        return parameter(wkt, "false_easting", 500_000)
                ? Vn2000.codeOf(
                        number(wkt, "central_meridian").orElse(Double.NaN),
                        number(wkt, "scale_factor").orElse(Double.NaN))
                : null;
    }

    private static @Nullable String utm(String wkt) {
        int zone = IntStream.rangeClosed(1, 60)
                .filter(number -> parameter(wkt, "central_meridian", number * 6 - 183))
                .findFirst()
                .orElse(0);
        boolean utm = zone > 0 && parameter(wkt, "scale_factor", 0.9996) && parameter(wkt, "false_easting", 500_000);
        if (utm && parameter(wkt, "false_northing", 0)) {
            return "EPSG:326%02d".formatted(zone);
        }
        return utm && parameter(wkt, "false_northing", 10_000_000) ? "EPSG:327%02d".formatted(zone) : null;
    }

    private static boolean parameter(String wkt, String name, double value) {
        OptionalDouble found = number(wkt, name);
        return found.isPresent() && Math.abs(found.getAsDouble() - value) < CLOSE;
    }

    private static OptionalDouble number(String wkt, String name) {
        Matcher parameter = Pattern.compile(
                        "PARAMETER\\[\\s*\"" + name + "\"\\s*,\\s*(-?\\d{1,9}(?:\\.\\d{1,20})?)",
                        Pattern.CASE_INSENSITIVE)
                .matcher(wkt);
        return parameter.find() ? OptionalDouble.of(Double.parseDouble(parameter.group(1))) : OptionalDouble.empty();
    }
}
