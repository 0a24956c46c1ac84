package org.dungchung.map;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The tiles that were asked for last, as many as have room. It does not know which of them still hold. */
@Component
class TileCache {

    private final Map<Key, Kept> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private final long room;
    private long taken;

    TileCache(@Value("${dungchung.map.tile-memory:48MB}") DataSize room) {
        this.room = room.toBytes();
    }

    synchronized Optional<Kept> find(Key key) {
        return Optional.ofNullable(tiles.get(key));
    }

    /** Keeps a tile instead of an earlier one; those that nobody has asked for longest make room. */
    synchronized void keep(Key key, Kept kept) {
        Kept before = tiles.put(key, kept);
        taken += kept.tile().weight() - (before == null ? 0 : before.tile().weight());
        Iterator<Kept> oldest = tiles.values().iterator();
        while (taken > room && oldest.hasNext()) {
            taken -= oldest.next().tile().weight();
            oldest.remove();
        }
    }

    /** All that a tile depends on beside what is in the registry: two callers of one scope see the same. */
    record Key(
            String layer,
            TileAddress address,
            AsOf asOf,
            @Nullable String scope,
            boolean cleared) {}

    /**
     * @param snapshot of the database: what was committed before is in the tile
     * @param day on which it was cut: what others may see of an asset depends on it, whatever day is asked about
     * @param quiet since when nothing at all was changed before it was cut
     */
    record Kept(Tile tile, String snapshot, LocalDate day, long quiet) {}
}
