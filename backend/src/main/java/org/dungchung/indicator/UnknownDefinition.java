package org.dungchung.indicator;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The indicator has no such version of its definition. */
public class UnknownDefinition extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownDefinition(String indicator, int version, List<Integer> known) {
        super(
                Reason.UNKNOWN,
                "unknown-definition",
                "%s has no version %d; it has %s.".formatted(indicator, version, known),
                Map.of("indicator", indicator, "version", version, "known", known));
    }
}
