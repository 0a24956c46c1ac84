package org.dungchung.asset;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Refusal;

/** Attributes do not keep the schema of their kind; says for each of them what is wrong with it. */
public class InvalidAttributes extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    InvalidAttributes(List<InvalidInput.Fault> faults) {
        super(Reason.INVALID, "invalid-attributes", faults.get(0).message(), Map.of("errors", List.copyOf(faults)));
    }
}
