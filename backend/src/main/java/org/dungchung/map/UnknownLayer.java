package org.dungchung.map;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The map has no layer of that id. */
public class UnknownLayer extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownLayer(String layer, List<String> layers) {
        super(
                Reason.UNKNOWN,
                "unknown-layer",
                "There is no map layer %s; there are %s.".formatted(layer, String.join(", ", layers)),
                Map.of("layer", layer, "layers", layers));
    }
}
