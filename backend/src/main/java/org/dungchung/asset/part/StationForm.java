package org.dungchung.asset.part;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A station on a mast or site.
 *
 * @param operator code of the organisation that runs it; required
 * @param code the operator's code; null when it has none
 * @param technology 2G, 3G, 4G or 5G; required
 * @param rangeM how far it reaches in metres, more than 0, at most 100 000; null when nobody knows
 * @param onAirFrom first day on air; null when nobody knows
 * @param onAirTo last day on air; null while it goes on
 */
public record StationForm(
        @Nullable String operator,
        @Nullable String code,
        @Nullable String technology,
        @Nullable Double rangeM,
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
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("operator", operator);
        values.put("code", code);
        values.put("technology", technology);
        values.put("rangeM", rangeM);
        values.put("onAirFrom", onAirFrom);
        values.put("onAirTo", onAirTo);
        return values;
    }
}
