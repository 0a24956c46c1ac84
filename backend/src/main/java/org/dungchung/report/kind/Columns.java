package org.dungchung.report.kind;

import java.util.List;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Column.Total;

/** Makes columns whose titles are the words of {@code column.} and the id. */
final class Columns {

    private Columns() {}

    /** One that says what a row is of. */
    static Column key(String id, Column.Type type) {
        return new Column(id, Phrases.of("column." + id), type, true, null);
    }

    static Column of(String id, Column.Type type) {
        return new Column(id, Phrases.of("column." + id), type, false, null);
    }

    /** A number whose cells are added. */
    static Column added(String id) {
        return new Column(id, Phrases.of("column." + id), Column.Type.NUMBER, false, Total.SUM);
    }

    /** A ratio of two columns that are added. */
    static Column quotient(String id, String above, String below) {
        return new Column(id, Phrases.of("column." + id), Column.Type.RATIO, false, new Total(List.of(above, below)));
    }
}
