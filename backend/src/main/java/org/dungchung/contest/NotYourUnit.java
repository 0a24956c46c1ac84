package org.dungchung.contest;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** An organisation contests its own units, those that it rents, and those on which its stations stand; of others it knows too little. */
public class NotYourUnit extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourUnit(UUID asset) {
        super(
                Reason.FORBIDDEN,
                "not-your-unit",
                "Your organisation neither owns nor uses %s.".formatted(asset),
                Map.of("asset", asset));
    }
}
