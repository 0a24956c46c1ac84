package org.dungchung.territory.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a planner says of an administrative area. Its code, level and boundary come with imports.
 *
 * @param name required
 * @param parent code of the area above it; null when it has none
 * @param publishedAreaKm2 in square kilometres; null when nobody knows
 * @param validFrom the first day of these boundaries; null = open. Of a change from a day on that day
 * @param validTo their last day; null = open. Of a change from a day on null means that of the version before
 * @param reason why; required
 */
public record AreaForm(
        @Nullable String name,
        @Nullable String parent,
        @Nullable Double publishedAreaKm2,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason)
        implements UnitForm {

    @Override
    public UnitKind unit() {
        return UnitKind.AREA;
    }

    @Override
    public @Nullable String code() {
        return null;
    }

    @Override
    public List<Belonging> belongsTo() {
        return parent == null ? List.of() : List.of(new Belonging("parent", parent, null));
    }

    @Override
    public void require() {
        new UnitCheck()
                .required("name", name, "its name")
                .words("parent", parent)
                .number("publishedAreaKm2", publishedAreaKm2)
                .reasonAndDays(reason, validFrom, validTo)
                .done();
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("parent", parent);
        values.put("publishedAreaKm2", publishedAreaKm2);
        values.put("validFrom", validFrom);
        values.put("validTo", validTo);
        return values;
    }
}
