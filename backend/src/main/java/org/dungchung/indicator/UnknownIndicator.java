package org.dungchung.indicator;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is no indicator of that code. */
public class UnknownIndicator extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param known the codes that may be asked for instead */
    public UnknownIndicator(String code, List<String> known) {
        super(
                Reason.UNKNOWN,
                "unknown-indicator",
                "There is no indicator %s; there are %s.".formatted(code, String.join(", ", known)),
                Map.of("indicator", code, "known", known));
    }
}
