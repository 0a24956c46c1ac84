package org.dungchung.map;

import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hands out tiles without cutting them again while they hold, and without asking anybody while nothing at all was changed. */
@Service
public class KeptTiles {

    private static final long UNKNOWN = -1;

    private final CheckedTiles checked;
    private final TileCache cache;
    private final Quiet quiet;
    private final CurrentCaller callers;

    KeptTiles(CheckedTiles checked, TileCache cache, Quiet quiet, CurrentCaller callers) {
        this.checked = checked;
        this.cache = cache;
        this.quiet = quiet;
        this.callers = callers;
    }

    /**
     * The tile of one layer, as {@link Tiles#cut} would cut it now.
     *
     * @throws UnknownLayer if the map has no layer of that id
     */
    public Tile at(String layer, TileAddress address, AsOf asOf) {
        Caller caller = callers.get();
        var key = new TileCache.Key(layer, address, asOf, caller.scope(), caller.cleared());
        if (TransactionSynchronizationManager.isActualTransactionActive()) { // which may have written something itself
            return checked.at(key, UNKNOWN);
        }
        Quiet.Since since = quiet.now();
        return cache.find(key)
                .filter(kept -> kept.quiet() == since.number() && kept.day().equals(since.day()))
                .map(TileCache.Kept::tile)
                .orElseGet(() -> checked.at(key, since.number()));
    }
}
