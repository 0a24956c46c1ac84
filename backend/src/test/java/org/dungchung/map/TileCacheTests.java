package org.dungchung.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dungchung.map.TileCut.AS_OF;
import static org.dungchung.map.TileCut.TILE;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** What is kept, and for how long. */
class TileCacheTests {

    private final TileCache cache = new TileCache(DataSize.ofKilobytes(10));

    @Test
    void whatNobodyHasAskedForLongestMakesRoom() {
        cache.keep(key("a"), kept(900));
        cache.keep(key("b"), kept(900));
        assertThat(cache.find(key("a"))).isPresent();
        for (int i = 0; i < 6; i++) {
            cache.keep(key("c" + i), kept(900));
        }
        assertThat(cache.find(key("a"))).isPresent();
        assertThat(cache.find(key("b"))).isEmpty();
    }

    @Test
    void aTileOfOneScopeIsNotThatOfAnother() {
        cache.keep(key("a"), kept(10));
        assertThat(cache.find(new TileCache.Key("a", TILE, AS_OF, "RED", false)))
                .isEmpty();
        assertThat(cache.find(new TileCache.Key("a", TILE, AS_OF, null, false))).isEmpty();
    }

    @Test
    void whereThereIsNoRoomNothingIsKept() {
        var none = new TileCache(DataSize.ofBytes(0));
        none.keep(key("a"), kept(10));
        assertThat(none.find(key("a"))).isEmpty();
    }

    private static TileCache.Key key(String layer) {
        return new TileCache.Key(layer, TILE, AS_OF, null, true);
    }

    private static TileCache.Kept kept(int bytes) {
        return new TileCache.Kept(Tile.of(new byte[bytes]), "1:1:", TileCut.DAY, 1);
    }
}
