package org.dungchung.territory.unit;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** There is no such area, hamlet or zone, or was none then as far as was known. */
public class UnknownUnit extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownUnit(UnitKind kind, UUID id) {
        super(
                Reason.UNKNOWN,
                "unknown-" + kind.word(),
                "There is no %s %s.".formatted(kind.word(), id),
                Map.of(kind.word(), id));
    }
}
