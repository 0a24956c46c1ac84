package org.dungchung.indicator;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A series of more days than anybody reads, or of none. */
public class SeriesTooLong extends Refusal {

    static final int MOST = 120;

    @Serial
    private static final long serialVersionUID = 1L;

    SeriesTooLong(int days) {
        super(
                Reason.MALFORMED,
                "series-length",
                "The series has %d days; 1 to %d are expected. Choose a later start or a longer step."
                        .formatted(days, MOST),
                Map.of("days", days, "most", MOST));
    }
}
