package org.dungchung.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of one row that are known to the month, quarter or year only: says which day was taken, and keeps how exactly it is known. */
final class AssumedDays {

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Assumed> ofRow = new HashMap<>();

    AssumedDays(List<TargetField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            positions.put(fields.get(i).name(), i);
        }
    }

    /** Another row begins. */
    void next() {
        ofRow.clear();
    }

    /** Reads a cell of which {@link CellText#day} made nothing; {@code why} where this does not either. */
    String read(TargetField field, String cell, BadValue why) throws BadValue {
        ImpreciseDay day = ImpreciseDay.of(cell);
        if (day == null) {
            throw why;
        }
        String taken = day.day(field).toString();
        ofRow.put(field.name(), new Assumed(cell, taken, day.precision()));
        return taken;
    }

    /**
     * Keeps how exactly the days of a row are known, where the target has a field for it and the file does not say it itself; warns of each.
     *
     * @param typed the values of the fields, of which those of precision are set
     */
    void keep(long row, @Nullable String[] typed, Staging staging) {
        ofRow.forEach((field, assumed) -> {
            Integer position = positions.get(field + ImpreciseDay.FIELD);
            if (position != null && typed[position] == null) {
                typed[position] = assumed.precision.name();
            }
            staging.warn(row, field, assumed.cell, new Warning("assumed-day", assumed.hint(), assumed.facts()));
        });
    }

    private record Assumed(String cell, String day, ImpreciseDay.Precision precision) {

        String hint() {
            return "Only the %s is said; %s was taken for it."
                    .formatted(precision.name().toLowerCase(Locale.ROOT), day);
        }

        Map<String, Object> facts() {
            return Map.of("day", day, "precision", precision.name());
        }
    }
}
