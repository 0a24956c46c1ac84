package org.dungchung.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.geo.crs.OutsideCoordinateSystem;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the system in which rows would lie inside the territory, outside which they lie in the declared one: the meridian of a neighbouring
 * province is some 27 or 55 km away. Said of each row that was looked at, and where it is most of the file, of the file.
 */
@Component
class WrongZone {

    private static final String SAMPLE = SqlFile.read(WrongZone.class, "zone-sample.sql");
    private static final String FIT = SqlFile.read(WrongZone.class, "zone-fit.sql");
    private static final String SAID = SqlFile.read(WrongZone.class, "zone-said.sql");

    /** How many rows outside are looked at. */
    private static final int MOST = 2000;

    /** The part of those that must fit one system, and of the file that must lie outside, for it to be the file's. */
    private static final double NEARLY_ALL = 0.9;

    private static final double HALF = 0.5;

    /** Metres east in all zones of VN-2000 and UTM where their meridian runs. */
    private static final double FALSE_EASTING = 500_000;

    /** Zones of 6 degrees, which on the meridian of one of 3 degrees lie some hundred metres beside it; lists of a province are seldom in them. */
    private static final List<String> WIDE = List.of("EPSG:3405", "EPSG:3406");

    private final JdbcClient jdbc;

    WrongZone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Looks at the rows in temporary table {@code outside}. Of zones that fit as many, the one whose meridian is nearest to the declared one is
     * said. Without a territory, where places far from each other fit, the file is said to be in one only when no other fits.
     *
     * @param declared the code of the system of the file
     * @param boundaries the day whose boundaries count
     * @param read how many rows the file has
     * @return the system that the file as a whole is likely in; null when it is the declared one, or nobody can say
     */
    @Nullable String find(String declared, LocalDate boundaries, @Nullable String territory, long read) {
        List<Outside> outside =
                jdbc.sql(SAMPLE).param("most", MOST).query(Outside.class).list();
        List<Fit> fits = outside.isEmpty() ? List.of() : fits(candidates(outside, declared), boundaries, territory);
        if (fits.isEmpty()) {
            return null;
        }
        Map<String, Long> counts = fits.stream().collect(groupingBy(Fit::zone, counting()));
        Comparator<String> order = Comparator.comparing((String zone) -> -counts.getOrDefault(zone, 0L))
                .thenComparing(nearest(declared));
        String likely = counts.keySet().stream().min(order).orElseThrow();
        long fitting = counts.entrySet().stream()
                .filter(zone -> zone.getValue() >= NEARLY_ALL * outside.size())
                .map(zone -> meridian(zone.getKey()))
                .distinct()
                .count();
        boolean sure = territory == null ? fitting == 1 : fitting > 0;
        boolean file = sure && outside.get(0).total() >= HALF * read;
        say(declared, likely, file ? List.of() : fits, order);
        return file ? likely : null;
    }

    /** A neighbour's meridian is taken for one's own more easily than one from the other end of the country. */
    private static Comparator<String> nearest(String declared) {
        double own = meridian(declared);
        return Comparator.comparingDouble((String zone) -> Math.abs(meridian(zone) - own))
                .thenComparing(WIDE::contains);
    }

    /** In degrees, to a quarter as meridians are chosen; endless of a system without one. */
    private static double meridian(String code) {
        try {
            return Math.rint(4 * CoordinateSystems.of(code).toWgs84(FALSE_EASTING, 0).x) / 4;
        } catch (OutsideCoordinateSystem e) {
            return Double.MAX_VALUE;
        }
    }

    /**
     * @param fits empty = the whole file
     * @param order the likelier zone first
     */
    private void say(String declared, String likely, List<Fit> fits, Comparator<String> order) {
        List<Fit> one = fits.stream().collect(groupingBy(Fit::rowNumber)).values().stream()
                .map(zones -> zones.stream()
                        .min(Comparator.comparing(Fit::zone, order))
                        .orElseThrow())
                .toList();
        jdbc.sql(SAID)
                .param("declared", declared)
                .param("all", fits.isEmpty())
                .param(
                        "rows",
                        fits.isEmpty()
                                ? new Long[] {0L}
                                : one.stream().map(Fit::rowNumber).toArray(Long[]::new))
                .param(
                        "zones",
                        fits.isEmpty()
                                ? new String[] {likely}
                                : one.stream().map(Fit::zone).toArray(String[]::new))
                .update();
    }

    private List<Fit> fits(List<Candidate> candidates, LocalDate boundaries, @Nullable String territory) {
        return jdbc.sql(FIT)
                .param("rows", candidates.stream().map(Candidate::row).toArray(Long[]::new))
                .param("zones", candidates.stream().map(Candidate::zone).toArray(String[]::new))
                .param(
                        "longitudes",
                        candidates.stream().map(one -> one.place().x).toArray(Double[]::new))
                .param(
                        "latitudes",
                        candidates.stream().map(one -> one.place().y).toArray(Double[]::new))
                .param("boundaries", boundaries)
                .param("territory", territory)
                .query(Fit.class)
                .list();
    }

    private static List<Candidate> candidates(List<Outside> outside, String declared) {
        CoordinateSystem system = CoordinateSystems.of(declared);
        var others = new ArrayList<>(CoordinateSystems.vn2000Zones());
        others.add("EPSG:4326");
        others.remove(declared);
        var candidates = new ArrayList<Candidate>();
        for (Outside row : outside) {
            for (String zone : system.isGeographic() ? List.<String>of() : others) {
                Coordinate place = moved(row, system, CoordinateSystems.of(zone));
                if (place != null) {
                    candidates.add(new Candidate(row.rowNumber(), zone, place));
                }
            }
        }
        return candidates;
    }

    private static @Nullable Coordinate moved(Outside row, CoordinateSystem declared, CoordinateSystem other) {
        try {
            Coordinate given = declared.fromWgs84(row.longitude(), row.latitude());
            return other.toWgs84(given.x, given.y);
        } catch (OutsideCoordinateSystem e) {
            return null;
        }
    }

    /**
     * A row outside the territory, and where the declared system puts it.
     *
     * @param total how many rows lie outside
     */
    record Outside(long rowNumber, double longitude, double latitude, long total) {}

    /** Where another system would put it. */
    private record Candidate(long row, String zone, Coordinate place) {}

    /** A system in which a row would lie inside. */
    record Fit(long rowNumber, String zone) {}
}
