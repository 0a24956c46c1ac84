package org.dungchung.asset.part;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.crs.Ground;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A station on a mast or site.
 *
 * @param operator code of the organisation that runs it; required
 * @param code the operator's code; null when it has none
 * @param technology 2G, 3G, 4G or 5G; required
 * @param rangeM how far it reaches in metres, more than 0, at most 100 000; null when nobody knows
 * @param footprint what it covers as the operator declares, a GeoJSON Polygon or MultiPolygon; null leaves what is declared, a MultiPolygon without
 *     coordinates takes it back
 * @param crs the coordinate system of {@code footprint}, x easting and y northing; null means WGS 84, longitude and latitude
 * @param onAirFrom first day on air; null when nobody knows
 * @param onAirTo last day on air; null while it goes on
 */
public record StationForm(
        @Nullable String operator,
        @Nullable String code,
        @Nullable String technology,
        @Nullable Double rangeM,
        @Nullable Map<String, Object> footprint,
        @Nullable String crs,
        @Nullable LocalDate onAirFrom,
        @Nullable LocalDate onAirTo,
        @Nullable String reason)
        implements PartForm {

    @Override
    public PartKind kind() {
        return PartKind.STATION;
    }

    @Override
    public @Nullable String belongsTo() {
        return operator;
    }

    @Override
    public void require() {
        new InvalidInput.Check()
                .present("operator", operator, "the code of the organisation that runs it")
                .present("technology", technology, "2G, 3G, 4G or 5G")
                .day("onAirFrom", onAirFrom)
                .day("onAirTo", onAirTo)
                .done();
        declared();
    }

    /** The footprint as it is stored; empty when none is declared any more, null when nothing is said of it. */
    private @Nullable String declared() {
        boolean takenBack = footprint != null
                && "MultiPolygon".equals(footprint.get("type"))
                && List.of().equals(footprint.get("coordinates"));
        return takenBack ? "" : new Ground(crs).polygons("footprint", footprint);
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("operator", operator);
        values.put("code", code);
        values.put("technology", technology);
        values.put("rangeM", rangeM);
        values.put("footprint", declared());
        values.put("onAirFrom", onAirFrom);
        values.put("onAirTo", onAirTo);
        return values;
    }
}
