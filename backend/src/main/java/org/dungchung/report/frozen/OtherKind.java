package org.dungchung.report.frozen;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Only reports of one kind are compared. */
public class OtherKind extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    OtherKind(String kind, String other) {
        super(
                Reason.INVALID,
                "reports-of-different-kinds",
                "A report of %s is not compared with one of %s.".formatted(kind, other),
                Map.of("kind", kind, "other", other));
    }
}
