package org.dungchung.background.osm;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A file of which nothing is loaded. The rule says what is wrong with it. */
public class UnreadableExtract extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private UnreadableExtract(String rule, String detail, Map<String, Object> facts) {
        super(Reason.INVALID, rule, detail, facts);
    }

    static UnreadableExtract notOsm() {
        return new UnreadableExtract(
                "not-openstreetmap",
                "The file is neither OpenStreetMap PBF (.osm.pbf) nor OpenStreetMap XML (.osm).",
                Map.of());
    }

    static UnreadableExtract damaged() {
        return new UnreadableExtract(
                "damaged-extract", "The file breaks off, or is damaged; fetch it again whole.", Map.of());
    }

    static UnreadableExtract unknownFeature(String feature) {
        return new UnreadableExtract(
                "unknown-osm-feature",
                "The file asks for %s, which is not understood; a plain extract is, as osmium cat writes it."
                        .formatted(feature),
                Map.of("feature", feature));
    }

    static UnreadableExtract notSorted(long id) {
        return new UnreadableExtract(
                "extract-not-sorted",
                "The file is not sorted (nodes, then ways, then relations, each by id; seen at %d); osmium sort does that."
                        .formatted(id),
                Map.of("id", id));
    }

    /** A file that is read well and has nothing that the map would draw. */
    public static UnreadableExtract empty() {
        return new UnreadableExtract("empty-extract", "The file has no road, no water and no place.", Map.of());
    }
}
