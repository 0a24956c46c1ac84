package org.dungchung.sharing.filter;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.geo.ecql.BadFilterText;
import org.dungchung.platform.Refusal;

/** A filter that cannot be answered: no ECQL, a property that is not published, or a value that its property cannot have. */
public class BadFilter extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private BadFilter(String rule, String detail, Map<String, Object> facts) {
        super(Reason.MALFORMED, rule, detail, facts);
    }

    static BadFilter text(BadFilterText bad, List<String> published) {
        String where = bad.position() == 0 ? "" : " at character %d".formatted(bad.position());
        return new BadFilter(
                "filter-not-understood",
                "The filter is not understood%s: %s. Properties are %s."
                        .formatted(where, bad.getMessage(), String.join(", ", published)),
                Map.of("parameter", "filter", "position", bad.position(), "published", published));
    }

    static BadFilter property(String property, int position, List<String> published) {
        return new BadFilter(
                "unknown-filter-property",
                "There is no property %s to filter by (character %d); there are %s."
                        .formatted(property, position, String.join(", ", published)),
                Map.of("parameter", "filter", "property", property, "position", position, "published", published));
    }

    static BadFilter value(String property, int position, String expected) {
        return new BadFilter(
                "filter-value-not-understood",
                "The filter's comparison of %s (character %d) is not understood: %s is expected."
                        .formatted(property, position, expected),
                Map.of("parameter", "filter", "property", property, "position", position, "expected", expected));
    }
}
