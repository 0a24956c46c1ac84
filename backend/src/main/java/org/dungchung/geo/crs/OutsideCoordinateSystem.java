package org.dungchung.geo.crs;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A pair of numbers that is no position in its coordinate system. */
public class OutsideCoordinateSystem extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    OutsideCoordinateSystem(String code, double x, double y) {
        super(
                Reason.INVALID,
                "outside-crs",
                "%s, %s is no position in %s.".formatted(x, y, code),
                Map.of("crs", code, "x", String.valueOf(x), "y", String.valueOf(y)));
    }

    OutsideCoordinateSystem(String code, double x, double y, Throwable cause) {
        this(code, x, y);
        initCause(cause);
    }
}
