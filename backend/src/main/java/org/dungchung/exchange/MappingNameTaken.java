package org.dungchung.exchange;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** An organisation has each name of a mapping once. */
public class MappingNameTaken extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    MappingNameTaken(String name) {
        super(
                Reason.CONFLICT,
                "mapping-name-taken",
                "There is a mapping '%s' already.".formatted(name),
                Map.of("name", name));
    }
}
