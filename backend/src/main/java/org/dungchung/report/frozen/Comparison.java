package org.dungchung.report.frozen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dungchung.indicator.Text;
import org.dungchung.report.content.Column;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.dungchung.report.content.Section;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two reports of one kind.
 *
 * @param before the id of the earlier one
 * @param after the id of the one that it is held against
 * @param asked what was asked of the two otherwise, by name, with both values
 * @param same how many rows say the same in both
 * @param sections those in which something differs
 */
public record Comparison(
        UUID before, UUID after, Map<String, List<String>> asked, long same, List<Differences> sections) {

    /** What differs in a section; its columns are those whose numbers are held against each other. */
    public record Differences(String id, Text title, List<Line> lines) {}

    /**
     * A row that differs.
     *
     * @param key what it is of
     * @param in BOTH, BEFORE (it is gone) or AFTER (it is new)
     */
    public record Line(List<@Nullable Object> key, String in, List<Change> changes) {}

    /**
     * A cell that differs.
     *
     * @param type what its column holds: ratios are parts of one, and so is their difference
     * @param difference after less before, of numbers; null of all else
     */
    public record Change(
            Text column,
            Column.Type type,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable BigDecimal difference) {}

    static Comparison of(UUID before, Content one, UUID after, Content other) {
        var sections = new ArrayList<Differences>();
        long same = 0;
        for (Section section : union(one, other)) {
            Map<List<@Nullable Object>, Row> earlier = rows(one, section.id());
            Map<List<@Nullable Object>, Row> later = rows(other, section.id());
            var keys = new LinkedHashMap<List<@Nullable Object>, Boolean>();
            earlier.keySet().forEach(key -> keys.put(key, true));
            later.keySet().forEach(key -> keys.put(key, true));
            List<Line> lines = keys.keySet().stream()
                    .map(key -> line(section, key, earlier.get(key), later.get(key)))
                    .filter(line -> !line.changes().isEmpty())
                    .toList();
            same += keys.size() - lines.size();
            if (!lines.isEmpty()) {
                sections.add(new Differences(section.id(), section.title(), lines));
            }
        }
        return new Comparison(before, after, Questions.different(one.asked(), other.asked()), same, sections);
    }

    private static List<Section> union(Content one, Content other) {
        var sections = new ArrayList<>(one.sections());
        List<String> known = sections.stream().map(Section::id).toList();
        other.sections().stream()
                .filter(section -> !known.contains(section.id()))
                .forEach(sections::add);
        return sections;
    }

    /** Rows with one key are told apart by their place among them; how many there were is kept by key, since of a key there may be very many. */
    private static Map<List<@Nullable Object>, Row> rows(Content content, String id) {
        var rows = new LinkedHashMap<List<@Nullable Object>, Row>();
        var seen = new HashMap<List<@Nullable Object>, Integer>();
        content.sections().stream()
                .filter(section -> section.id().equals(id))
                .forEach(section -> section.rows().forEach(row -> {
                    List<@Nullable Object> key = section.keyOf(row);
                    int before = seen.merge(key, 1, Integer::sum);
                    if (before > 1) {
                        key = new ArrayList<>(key);
                        key.add("#" + before);
                    }
                    rows.put(key, row);
                }));
        return rows;
    }

    private static Line line(Section section, List<@Nullable Object> key, @Nullable Row before, @Nullable Row after) {
        var changes = new ArrayList<Change>();
        for (int place = 0; place < section.columns().size(); place++) {
            Column column = section.columns().get(place);
            Object was = before == null ? null : before.cells().get(place);
            Object is = after == null ? null : after.cells().get(place);
            if (!column.key() && !Objects.equals(plain(was), plain(is))) {
                changes.add(new Change(column.title(), column.type(), was, is, difference(was, is)));
            }
        }
        return new Line(key, before == null ? "AFTER" : after == null ? "BEFORE" : "BOTH", changes);
    }

    /** 2 and 2.0 are one number. */
    private static @Nullable Object plain(@Nullable Object cell) {
        return cell instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : cell;
    }

    private static @Nullable BigDecimal difference(@Nullable Object was, @Nullable Object is) {
        return was instanceof Number before && is instanceof Number after
                ? new BigDecimal(after.toString()).subtract(new BigDecimal(before.toString()))
                : null;
    }
}
