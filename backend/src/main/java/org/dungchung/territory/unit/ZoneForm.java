package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.crs.Ground;
import org.dungchung.territory.ZoneKind;
import org.jspecify.annotations.Nullable;

/**
 * A zone in which other rules hold.
 *
 * @param code up to 32 letters, digits, dots and hyphens; required
 * @param kind required
 * @param name required
 * @param document by which it was declared; null when nobody knows
 * @param undergroundedOn of a residential area: from which day on its lines are underground; null = not yet, or nobody knows
 * @param sharedOn of a residential area: from which day on its infrastructure is shared; null = not yet, or nobody knows
 * @param boundary GeoJSON Polygon or MultiPolygon; required
 * @param crs the coordinate system of the boundary, x easting and y northing; null means WGS 84, longitude and latitude
 * @param validFrom its first day; null = open. Of a change from a day on that day
 * @param validTo its last day; null = open. Of a change from a day on null means that of the version before
 * @param reason why; a change needs one
 */
public record ZoneForm(
        @Nullable String code,
        @Nullable ZoneKind kind,
        @Nullable String name,
        @Nullable String document,
        @Nullable LocalDate undergroundedOn,
        @Nullable LocalDate sharedOn,
        @Nullable Map<String, Object> boundary,
        @Nullable String crs,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason)
        implements UnitForm {

    @Override
    public UnitKind unit() {
        return UnitKind.ZONE;
    }

    @Override
    public List<Belonging> belongsTo() {
        return List.of();
    }

    @Override
    public void require() {
        new UnitCheck()
                .required("code", code, "its code")
                .that(kind != null, "kind", null, "URBAN, INDUSTRIAL, HIGH_AESTHETIC or RESIDENTIAL")
                .required("name", name, "its name")
                .words("document", document)
                .that(
                        kind == ZoneKind.RESIDENTIAL || (undergroundedOn == null && sharedOn == null),
                        undergroundedOn == null ? "sharedOn" : "undergroundedOn",
                        undergroundedOn == null ? sharedOn : undergroundedOn,
                        "nothing: only a residential area has it")
                .that(boundary != null, "boundary", null, "a Polygon or MultiPolygon")
                .reasonAndDays(reason, validFrom, validTo)
                .done();
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", code);
        values.put("kind", kind == null ? null : kind.name());
        values.put("name", name);
        values.put("document", document);
        values.put("undergroundedOn", undergroundedOn);
        values.put("sharedOn", sharedOn);
        values.put("boundary", new Ground(crs).polygons("boundary", boundary));
        values.put("validFrom", validFrom);
        values.put("validTo", validTo);
        return values;
    }
}
