package org.dungchung.sharing;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A property was asked for that assets do not have. */
public class UnknownField extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownField(String field, List<String> published) {
        super(
                Reason.MALFORMED,
                "unknown-field",
                "Assets have no property '%s' to ask for; there are %s.".formatted(field, String.join(", ", published)),
                Map.of("parameter", "fields", "field", field, "published", published));
    }
}
