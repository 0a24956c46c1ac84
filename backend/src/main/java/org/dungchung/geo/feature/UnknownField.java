package org.dungchung.geo.feature;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A property was asked for that these features do not have. */
public class UnknownField extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownField(String field, List<String> published) {
        super(
                Reason.MALFORMED,
                "unknown-field",
                "There is no property '%s' to ask for; there are %s.".formatted(field, String.join(", ", published)),
                Map.of("parameter", "fields", "field", field, "published", published));
    }
}
