package org.dungchung.map;

/**
 * A tile of the Web Mercator grid (EPSG:3857): zoom, column from the west, row from the north.
 *
 * @param z 0 (the world in one tile) to {@value #DEEPEST}
 * @param x 0 to 2<sup>z</sup> − 1
 * @param y 0 to 2<sup>z</sup> − 1
 */
public record TileAddress(int z, int x, int y) {

    /** A tile of this zoom is some ten metres wide; nothing in the registry is finer. */
    static final int DEEPEST = 22;

    /** @throws UnknownTile if the grid has no such tile */
    public TileAddress {
        boolean inside = 0 <= z && z <= DEEPEST && 0 <= x && x < 1 << z && 0 <= y && y < 1 << z;
        if (!inside) {
            throw new UnknownTile(z, x, y);
        }
    }
}
