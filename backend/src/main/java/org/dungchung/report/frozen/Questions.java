package org.dungchung.report.frozen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dungchung.report.content.Asked;
import org.jspecify.annotations.Nullable;

/** Says in what two questions differ. */
final class Questions {

    private Questions() {}

    static Map<String, List<String>> different(Asked one, Asked other) {
        var different = new LinkedHashMap<String, List<String>>();
        note(different, "area", one.area(), other.area());
        note(different, "date", one.date(), other.date());
        note(different, "boundaries", one.boundaries(), other.boundaries());
        note(different, "knownAt", one.knownAt(), other.knownAt());
        note(different, "indicator", one.indicator(), other.indicator());
        note(different, "plan", one.plan(), other.plan());
        return different;
    }

    private static void note(
            Map<String, List<String>> different, String name, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            different.put(name, List.of(one == null ? "" : one.toString(), other == null ? "" : other.toString()));
        }
    }
}
