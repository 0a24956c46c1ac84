package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** What is published stays as it is: only a draft is changed, published or dropped. */
public class NoDraft extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NoDraft(String indicator, int version) {
        super(
                Reason.CONFLICT,
                "definition-published",
                "Version %d of %s is published and stays as it is. Begin a new draft.".formatted(version, indicator),
                Map.of("indicator", indicator, "version", version));
    }
}
