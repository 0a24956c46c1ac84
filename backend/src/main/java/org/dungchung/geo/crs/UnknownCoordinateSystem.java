package org.dungchung.geo.crs;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** There is no coordinate system with this code, or none that gives positions on the ground. */
public class UnknownCoordinateSystem extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownCoordinateSystem(String code) {
        super(
                Reason.INVALID,
                "unknown-crs",
                "%s is no coordinate system that can be used; an EPSG code such as EPSG:9209 is expected."
                        .formatted(code),
                Map.of("crs", code));
    }

    UnknownCoordinateSystem(String code, Throwable cause) {
        this(code);
        initCause(cause);
    }
}
