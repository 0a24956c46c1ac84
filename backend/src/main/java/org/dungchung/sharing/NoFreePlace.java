package org.dungchung.sharing;

import java.io.Serial;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.Refusal;

/** More places are asked for than the asset has left. */
public class NoFreePlace extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public NoFreePlace(UUID asset, int asked, int free) {
        super(
                Reason.CONFLICT,
                "no-free-place",
                "Asked for %d places of asset %s, of which %d are free.".formatted(asked, asset, free),
                Map.of("asset", asset, "asked", asked, "free", free));
    }
}
