package org.dungchung.map;

import java.time.LocalDate;
import java.util.Optional;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cuts a tile, unless one that was kept still holds. The database itself is asked whether something was changed in the tile since it was cut, by whichever
 * server: no message that gets lost can keep it out.
 */
@Repository
@Reading
class CheckedTiles {

    private static final String STANDING = SqlFile.read(CheckedTiles.class, "standing.sql");

    private final JdbcClient jdbc;
    private final Tiles tiles;
    private final TileCache cache;

    CheckedTiles(JdbcClient jdbc, Tiles tiles, TileCache cache) {
        this.jdbc = jdbc;
        this.tiles = tiles;
        this.cache = cache;
    }

    /**
     * The tile, as {@link Tiles#cut} would cut it now.
     *
     * @param quiet the number of {@link Quiet} before; -1: it is not known
     * @throws UnknownLayer if the map has no layer of that id
     */
    Tile at(TileCache.Key key, long quiet) {
        Optional<TileCache.Kept> kept = cache.find(key);
        Standing now = standing(key, kept.map(TileCache.Kept::snapshot).orElse(null));
        if (now.writing()) { // what this transaction has written is nobody else's yet
            return Tile.of(cut(key));
        }
        Tile tile = kept.filter(one -> !now.changed() && one.day().equals(now.day()))
                .map(TileCache.Kept::tile)
                .orElseGet(() -> Tile.of(cut(key)));
        cache.keep(key, new TileCache.Kept(tile, now.snapshot(), now.day(), quiet));
        return tile;
    }

    private byte[] cut(TileCache.Key key) {
        return tiles.cut(key.layer(), key.address(), key.asOf());
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
