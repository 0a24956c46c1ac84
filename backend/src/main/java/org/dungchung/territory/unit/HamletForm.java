package org.dungchung.territory.unit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.crs.Ground;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hamlet. It has a hall, a centre or a settled area, one at least.
 *
 * @param province code of the province whose register it is; required
 * @param code the province's code of the hamlet; required
 * @param name without the word that says what it is; required
 * @param type that word: ấp, khóm, thôn, bản, khu phố, tổ dân phố
 * @param commune code of the commune to which the register ties it; required
 * @param population null when nobody knows
 * @param households null when nobody knows
 * @param electrified whether it has electricity; null when nobody knows
 * @param predecessors codes, in the same province, of the hamlets out of which it was made on its first day
 * @param hall GeoJSON Point: where its people meet
 * @param centre GeoJSON Point
 * @param settledArea GeoJSON Polygon or MultiPolygon: where its people live
 * @param boundary GeoJSON Polygon or MultiPolygon; without one maps derive it
 * @param crs the coordinate system of all of these, x easting and y northing; null means WGS 84, longitude and latitude
 */
public record HamletForm(
        @Nullable String province,
        @Nullable String code,
        @Nullable String name,
        @Nullable String type,
        @Nullable String commune,
        @Nullable Integer population,
        @Nullable Integer households,
        @Nullable Boolean electrified,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable List<@Nullable String> predecessors,
        @Nullable Map<String, Object> hall,
        @Nullable Map<String, Object> centre,
        @Nullable Map<String, Object> settledArea,
        @Nullable Map<String, Object> boundary,
        @Nullable String crs,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason)
        implements UnitForm {

    @Override
    public UnitKind unit() {
        return UnitKind.HAMLET;
    }

    @Override
    public Map<String, @Nullable Object> identity() {
        var identity = new HashMap<String, @Nullable Object>();
        identity.put("province", province);
        identity.put("code", code);
        return identity;
    }

    @Override
    public List<Belonging> belongsTo() {
        return province == null || commune == null
                ? List.of()
                : List.of(
                        new Belonging("province", province, "PROVINCE"), new Belonging("commune", commune, "COMMUNE"));
    }

    @Override
    public void require() {
        new UnitCheck()
                .required("province", province, "the code of the province whose register it is")
                .required("code", code, "the province's code of the hamlet")
                .required("name", name, "its name")
                .required("commune", commune, "the code of the commune to which the register ties it")
                .words("type", type)
                .number("population", population)
                .number("households", households)
                .that(
                        hall != null || centre != null || settledArea != null,
                        "centre",
                        null,
                        "this, a hall or a settled area")
                .that(areCodes(predecessors), "predecessors", predecessors, "codes of hamlets")
                .reasonAndDays(reason, validFrom, validTo)
                .done();
    }

    private static boolean areCodes(@Nullable List<@Nullable String> predecessors) {
        return predecessors == null || predecessors.stream().noneMatch(code -> code == null || code.isBlank());
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var ground = new Ground(crs);
        var values = new HashMap<String, @Nullable Object>();
        values.put("province", province);
        values.put("code", code);
        values.put("name", name);
        values.put("type", type);
        values.put("commune", commune);
        values.put("population", population);
        values.put("households", households);
        values.put("electrified", electrified);
        values.put(
                "predecessors",
                predecessors == null ? null : JsonMapper.shared().writeValueAsString(predecessors));
        values.put("hall", ground.point("hall", hall));
        values.put("centre", ground.point("centre", centre));
        values.put("settledArea", ground.polygons("settledArea", settledArea));
        values.put("boundary", ground.polygons("boundary", boundary));
        values.put("validFrom", validFrom);
        values.put("validTo", validTo);
        return values;
    }
}
