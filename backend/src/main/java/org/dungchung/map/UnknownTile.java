package org.dungchung.map;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The grid of tiles has none at this address. */
public class UnknownTile extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownTile(int z, int x, int y) {
        super(
                Reason.UNKNOWN,
                "unknown-tile",
                "There is no tile %d/%d/%d: zooms go from 0 to %d, columns and rows from 0 to 2^zoom - 1."
                        .formatted(z, x, y, TileAddress.DEEPEST),
                Map.of("z", z, "x", x, "y", y));
    }
}
