package org.dungchung.indicator;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A variant, line or kind of unit, or an owner or user, that an indicator does not have. */
public class UnknownChoice extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param what the parameter that named it: variant, line, kind, owner or user */
    UnknownChoice(String indicator, String what, String asked, List<String> known) {
        super(
                Reason.INVALID,
                "unknown-choice",
                "%s has no %s %s; there %s.".formatted(indicator, what, asked, said(known)),
                Map.of("indicator", indicator, "parameter", what, "value", asked, "known", known));
    }

    private static String said(List<String> known) {
        return known.isEmpty() ? "is none" : "are " + String.join(", ", known);
    }
}
