package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dungchung.exchange.reading.RawFeature;
import org.dungchung.platform.CopyBuffer;
import org.jspecify.annotations.Nullable;

/** Turns raw rows into typed ones: every cell by the type of its field, the place by the coordinate system. Refuses row by row. */
final class RowTyping implements Consumer<RawFeature> {

    private final List<TargetField> fields;
    private final Cells cells;
    private final PlaceColumns places;
    private final Map<Long, String> reviewed;
    private final Staging staging;
    private final boolean hasAttributes;
    private long read;

    /** @param reviewed why a person has refused rows, by their numbers */
    RowTyping(List<TargetField> fields, Cells cells, PlaceColumns places, Map<Long, String> reviewed, Staging staging) {
        this.fields = fields;
        this.cells = cells;
        this.places = places;
        this.reviewed = reviewed;
        this.staging = staging;
        this.hasAttributes = fields.stream().anyMatch(TargetField::isAttribute);
    }

    /** The columns of temporary table {@code staged} that rows of a target fill. */
    static List<String> columns(ImportTarget target) {
        var columns = new ArrayList<String>();
        columns.add("row_number");
        target.fields().stream()
                .filter(field -> !field.type().isPosition())
                .map(TargetField::column)
                .distinct()
                .forEach(columns::add);
        columns.addAll(RowPlace.columns(target.shape()));
        return columns;
    }

    /** How many rows the file has. */
    long read() {
        return read;
    }

    @Override
    public void accept(RawFeature raw) {
        read++;
        if (raw.fault() != null) {
            staging.refuse(
                    raw.row(),
                    null,
                    raw.fault().value(),
                    new BadValue(
                            raw.fault().rule(), raw.fault().hint(), raw.fault().facts()));
            return;
        }
        String refused = reviewed.get(raw.row());
        if (refused != null) {
            staging.refuse(raw.row(), null, refused, new BadValue("refused-in-review", refused));
            return;
        }
        cells.next(raw.row());
        @Nullable String[] typed = new String[fields.size()];
        boolean good = true;
        for (int i = 0; i < typed.length; i++) {
            good &= type(raw, typed, i);
        }
        if (places.read(raw, staging) && good) {
            cells.taken(typed, staging);
            write(raw.row(), typed);
        }
    }

    private boolean type(RawFeature raw, @Nullable String[] typed, int i) {
        TargetField field = fields.get(i);
        if (field.type().isPosition()) {
            return true;
        }
        String cell = raw.values().get(i);
        try {
            typed[i] = cells.type(field, cell);
            return true;
        } catch (BadValue e) {
            staging.refuse(raw.row(), field.name(), cell, field.isAttribute() ? e.ofAttribute() : e);
            return false;
        }
    }

    private void write(long row, @Nullable String[] typed) {
        CopyBuffer buffer = staging.row();
        buffer.value(Long.toString(row));
        for (int i = 0; i < typed.length; i++) {
            if (!fields.get(i).type().isPosition() && !fields.get(i).isAttribute()) {
                buffer.value(typed[i]);
            }
        }
        if (hasAttributes) {
            buffer.value(RowAttributes.of(fields, typed));
        }
        places.place().write(buffer);
        staging.endRow();
    }
}
