package org.dungchung.document;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such document, or the caller may not know that there is. */
public class UnknownDocument extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownDocument(UUID id) {
        super(Reason.UNKNOWN, "unknown-document", "There is no document %s.".formatted(id), Map.of("id", id));
    }
}
