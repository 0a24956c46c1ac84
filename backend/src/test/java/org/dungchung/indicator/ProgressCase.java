package org.dungchung.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;

/** Small worlds whose progress was worked out by hand; see {@link SharingCase} for who is in them. */
abstract class ProgressCase extends SharingCase {

    static final double[] WEST = {104.9, 9.5, 105.05, 11.5};
    static final double[] EAST = {105.05, 9.5, 105.5, 11.5};

    /** A commune west of 105.05° E and one east of it, in one province. */
    void twoCommunes() {
        world.area("96", "PROVINCE", new double[] {104.9, 9.5, 105.5, 11.5}, null, null)
                .area("W", "COMMUNE", WEST, null, null)
                .area("E", "COMMUNE", EAST, null, null);
        jdbc.sql("update territory.area set parent_code = '96' where level = 'COMMUNE'")
                .update();
    }

    void zone(String code, String kind, double west, double south, double east, double north) {
        jdbc.sql(
                        "insert into territory.zone (code, kind, name, boundary) values (?, ?, ?, st_multi(st_makeenvelope(?, ?, ?, ?, 4326)))")
                .params(code, kind, "Zone " + code, west, south, east, north)
                .update();
    }

    /** As if what stands in the tables had been recorded some days ago. */
    void knownFor(int days, String... tables) {
        for (String table : tables) {
            jdbc.sql("alter table " + table + " disable trigger user").update();
            jdbc.sql("update " + table + " set recorded_from = now() - make_interval(days => ?)")
                    .params(days)
                    .update();
            jdbc.sql("alter table " + table + " enable trigger user").update();
        }
    }

    Figure scoped(String indicator, String owner, String date) {
        return indicators.figure(
                new Question(indicator, null, AsOf.of(LocalDate.parse(date), null, null, clock), owner));
    }

    List<Map<String, @Nullable Object>> rows(String indicator, @Nullable String area, String date, RowFilter filter) {
        var question = new Question(indicator, area, AsOf.of(LocalDate.parse(date), null, null, clock), null);
        return indicators.rows(question, filter, null, PageSize.of(100)).rows();
    }

    /** Code and reason of each row, in the order of the rows. */
    List<String> whys(String indicator, @Nullable String area, String date) {
        return rows(indicator, area, date, RowFilter.NONE).stream()
                .map(row -> row.get("code") + " " + row.get("why"))
                .toList();
    }
}
