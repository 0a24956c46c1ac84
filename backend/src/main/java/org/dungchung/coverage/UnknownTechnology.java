package org.dungchung.coverage;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A technology that no station can have. */
public class UnknownTechnology extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final List<String> KNOWN = List.of("2G", "3G", "4G", "5G");

    UnknownTechnology(String technology) {
        super(
                Reason.INVALID,
                "unknown-technology",
                "%s is no technology; one of %s is expected.".formatted(technology, String.join(", ", KNOWN)),
                Map.of("technology", technology, "expected", KNOWN));
    }

    static void refuse(String technology) {
        if (!KNOWN.contains(technology)) {
            throw new UnknownTechnology(technology);
        }
    }
}
