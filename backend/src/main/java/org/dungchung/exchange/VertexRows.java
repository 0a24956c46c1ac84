package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dungchung.exchange.reading.RawFeature;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Makes lines of rows of which each is one vertex: rows that follow each other with one code and owner are a line, in the order of their
 * numbers. A line with a bad vertex is refused as a whole, and which vertex it is stands with the reason. Holds one line at a time; of a line
 * that goes on further down, when its beginning was handed on already, the beginning is refused too and has to be taken back.
 */
final class VertexRows implements Consumer<RawFeature> {

    private static final int MOST = 100_000;

    private final VertexFields fields;
    private final Places places;
    private final Consumer<RawFeature> lines;
    private final RowSpans spans;
    private final RowRefusals refusals;
    private final Map<String, Beginning> finished = new HashMap<>();
    private final List<RawFeature> rows = new ArrayList<>();
    private String line = "";
    private long last;

    /**
     * @param lines takes the lines, each with the number of its first row
     * @param refusals learns of lines that were handed on and are only the beginning of one
     * @param spans learns which rows each line has
     */
    VertexRows(VertexFields fields, Places places, Consumer<RawFeature> lines, RowRefusals refusals, RowSpans spans) {
        this.fields = fields;
        this.places = places;
        this.lines = lines;
        this.refusals = refusals;
        this.spans = spans;
    }

    @Override
    public void accept(RawFeature row) {
        String code = fields.line(row);
        if (row.fault() != null || code == null) {
            end();
            lines.accept(row.fault() != null ? row : refused(row, new BadVertex(row, missing("code"))));
            return;
        }
        if (!code.equals(line)) {
            end();
            line = code;
        }
        last = row.row();
        if (rows.size() < MOST) {
            rows.add(row);
        } else {
            finished.putIfAbsent(line, Beginning.REFUSED);
        }
    }

    /** Says that the file ends. */
    void end() {
        if (rows.isEmpty()) {
            return;
        }
        RawFeature first = rows.get(0);
        spans.add(first.row(), last);
        try {
            refuseAgain(first);
            lines.accept(new VertexLine(fields, places, rows).line());
            finished.put(line, new Beginning(first.row(), fields.name(first)));
        } catch (BadVertex e) {
            finished.put(line, Beginning.REFUSED);
            lines.accept(refused(first, e));
        }
        rows.clear();
        line = "";
    }

    private void refuseAgain(RawFeature first) throws BadVertex {
        Beginning before = finished.get(line);
        if (before != null && before.row() != null) {
            refusals.refuse(before.row(), null, before.name(), apart());
        }
        if (before != null) {
            throw new BadVertex(first, apart());
        }
    }

    /** The refusal stands at the row of the vertex, which it also names. */
    private RawFeature refused(RawFeature first, BadVertex bad) {
        Fault fault = new Fault(
                bad.why().rule(),
                fields.name(bad.row()),
                bad.why().hint(),
                bad.why().facts());
        return new RawFeature(bad.row().row(), first.values(), null, fault);
    }

    static BadValue missing(String field) {
        return new BadValue("missing-value", "Every vertex needs a value here.", Map.of("field", field));
    }

    private static BadValue apart() {
        return new BadValue(
                "line-in-pieces",
                "The rows of one line stand together; other lines lie between them, or it has more than %d vertices."
                        .formatted(MOST),
                Map.of("most", MOST));
    }

    /**
     * What came before of a line.
     *
     * @param row the first row of what was handed on; null when nothing was, for it was refused
     * @param name its first vertex
     */
    private record Beginning(@Nullable Long row, @Nullable String name) {

        static final Beginning REFUSED = new Beginning(null, null);
    }

    /** A vertex of which no line can be made. */
    static final class BadVertex extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final transient RawFeature row;
        private final transient BadValue why;

        BadVertex(RawFeature row, BadValue why) {
            super(why.hint(), null, false, false);
            this.row = row;
            this.why = why;
        }

        RawFeature row() {
            return row;
        }

        BadValue why() {
            return why;
        }
    }
}
