package org.dungchung.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is remarkable about a unit behind a sharing ratio, by its closest reason, as keys of words. */
final class Remark {

    private Remark() {}

    /** The remarks of a row of {@link SharingRow}, in the order in which a reader should see them. */
    static List<String> of(Map<String, @Nullable Object> row) {
        int ended = count(row, "contractEnded");
        int empty = count(row, "rentedAndEmpty");
        var marks = new LinkedHashMap<String, Boolean>();
        marks.put("unknownDate", Boolean.TRUE.equals(row.get("unknownDate")));
        marks.put("elsewhereShared", Boolean.TRUE.equals(row.get("elsewhereShared")));
        marks.put("sameGroup", size(row, "users") > size(row, "groups"));
        marks.put("contractEnded", ended > 0);
        marks.put("uncontracted", count(row, "uncontracted") > ended);
        marks.put("signedNotOnAir", count(row, "signedNotOnAir") > empty);
        marks.put("rentedAndEmpty", empty > 0);
        marks.put("unknownUses", count(row, "unknownUses") > 0);
        marks.put("oneSided", count(row, "oneSided") > 0);
        return marks.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int count(Map<String, @Nullable Object> row, String key) {
        return row.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static int size(Map<String, @Nullable Object> row, String key) {
        return row.get(key) instanceof Collection<?> codes ? codes.size() : 0;
    }
}
