package org.dungchung.map;

import java.time.LocalDate;
import java.util.Optional;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Hands out tiles without cutting them again while they hold. The database itself is asked each time whether something was changed in the tile since it
 * was cut, by whichever server: what is committed is in the next tile that anybody asks for, and no message that gets lost can keep it out.
 */
@Repository
@Reading
public class KeptTiles {

    private static final String STANDING = SqlFile.read(KeptTiles.class, "standing.sql");

    private final JdbcClient jdbc;
    private final Tiles tiles;
    private final TileCache cache;
    private final CurrentCaller callers;

    KeptTiles(JdbcClient jdbc, Tiles tiles, TileCache cache, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.tiles = tiles;
        this.cache = cache;
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
        Optional<TileCache.Kept> kept = cache.find(key);
        Standing now = standing(key, kept.map(TileCache.Kept::snapshot).orElse(null));
        if (now.writing()) { // what this transaction has written is nobody else's yet
            return Tile.of(tiles.cut(layer, address, asOf));
        }
        Tile tile = kept.filter(one -> !now.changed() && one.day().equals(now.day()))
                .map(TileCache.Kept::tile)
                .orElseGet(() -> Tile.of(tiles.cut(layer, address, asOf)));
        cache.keep(key, new TileCache.Kept(tile, now.snapshot(), now.day()));
        return tile;
    }

    private Standing standing(TileCache.Key key, @Nullable String snapshot) {
        return jdbc.sql(STANDING)
                .param("snapshot", snapshot)
                .param("layer", key.layer())
                .param("z", key.address().z())
                .param("x", key.address().x())
                .param("y", key.address().y())
                .query(Standing.class)
                .single();
    }

    /** How the database stands, before the tile is cut: what is committed meanwhile may be in it, and is then cut once more. */
    private record Standing(String snapshot, boolean writing, LocalDate day, boolean changed) {}
}
