package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The parameter {@code after} is not a cursor that an earlier page gave out. */
public class UnreadableCursor extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableCursor(String text) {
        super(
                Reason.MALFORMED,
                "unreadable-cursor",
                "after must be the value of next of an earlier page.",
                Map.of("after", text.length() > 80 ? text.substring(0, 80) : text));
    }
}
