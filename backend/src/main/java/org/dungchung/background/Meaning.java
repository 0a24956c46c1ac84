package org.dungchung.background;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the tags of OpenStreetMap the map draws, and as what. What has no meaning here is not loaded. */
final class Meaning {

    private static final Map<String, String> ROADS = Map.ofEntries(
            Map.entry("motorway", "motorway"),
            Map.entry("trunk", "trunk"),
            Map.entry("primary", "primary"),
            Map.entry("secondary", "secondary"),
            Map.entry("tertiary", "tertiary"),
            Map.entry("motorway_link", "link"),
            Map.entry("trunk_link", "link"),
            Map.entry("primary_link", "link"),
            Map.entry("secondary_link", "link"),
            Map.entry("tertiary_link", "link"),
            Map.entry("unclassified", "minor"),
            Map.entry("road", "minor"),
            Map.entry("residential", "street"),
            Map.entry("living_street", "street"),
            Map.entry("pedestrian", "street"),
            Map.entry("service", "lane"),
            Map.entry("track", "lane"),
            Map.entry("path", "path"),
            Map.entry("footway", "path"),
            Map.entry("cycleway", "path"),
            Map.entry("bridleway", "path"),
            Map.entry("steps", "path"));

    private static final Map<String, String> WATERWAYS = Map.of(
            "river", "river",
            "canal", "canal",
            "stream", "stream",
            "ditch", "stream",
            "drain", "stream");

    /** Islands are not among them: those of Viet Nam's seas are named by the page itself, on every map. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("city", "city"),
            Map.entry("town", "town"),
            Map.entry("suburb", "suburb"),
            Map.entry("quarter", "suburb"),
            Map.entry("village", "village"),
            Map.entry("hamlet", "hamlet"),
            Map.entry("neighbourhood", "hamlet"),
            Map.entry("isolated_dwelling", "hamlet"));

    private static final Set<String> STANDING_WATER = Set.of("reservoir", "basin", "salt_pond", "aquaculture");

    private Meaning() {}

    /** The class of a road or railway; null for what is none. Squares are no lines. */
    static @Nullable String road(Map<String, String> tags) {
        if ("yes".equals(tags.get("area"))) {
            return null;
        }
        if ("rail".equals(tags.get("railway"))) {
            return "rail";
        }
        return ROADS.get(tags.getOrDefault("highway", ""));
    }

    /** The class of a waterway drawn as a line; null for what is none, and for what runs in a pipe. */
    static @Nullable String waterway(Map<String, String> tags) {
        return tags.containsKey("tunnel") ? null : WATERWAYS.get(tags.getOrDefault("waterway", ""));
    }

    /** Whether it is an area of water. */
    static boolean isWater(Map<String, String> tags) {
        return "water".equals(tags.get("natural"))
                || "riverbank".equals(tags.get("waterway"))
                || STANDING_WATER.contains(tags.getOrDefault("landuse", ""));
    }

    /** The class of a place where people live; null for what is none, and for one without a name. */
    static @Nullable String place(Map<String, String> tags) {
        return name(tags) == null ? null : PLACES.get(tags.getOrDefault("place", ""));
    }

    /** In Vietnamese where it is said so. */
    static @Nullable String name(Map<String, String> tags) {
        return tags.getOrDefault("name:vi", tags.get("name"));
    }

    /** How many live there, as far as that is said in plain digits. */
    static @Nullable String population(Map<String, String> tags) {
        String said = tags.getOrDefault("population", "");
        return said.matches("\\d{1,9}") ? said : null;
    }
}
