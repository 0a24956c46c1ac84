package org.dungchung.inspection;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** A finding has no such photo. */
public class UnknownPhoto extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownPhoto(UUID id) {
        super(Reason.UNKNOWN, "unknown-photo", "The finding has no photo %s.".formatted(id), Map.of("id", id));
    }
}
