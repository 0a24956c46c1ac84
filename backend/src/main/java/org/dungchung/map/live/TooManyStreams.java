package org.dungchung.map.live;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** So many pages of this user, or of all, are being told of changes that one more would be one too many. */
public class TooManyStreams extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LATER = 60;

    TooManyStreams(int most) {
        super(
                Reason.BUSY,
                "too-many-streams",
                "%d streams of events are open already; close one, or ask again in %d seconds.".formatted(most, LATER),
                Map.of("most", most, RETRY_AFTER, LATER));
    }
}
