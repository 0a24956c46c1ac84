/** GeoPackages, read as the SQLite databases that they are. */
@NullMarked
package org.dungchung.exchange.reading.gpkg;

import org.jspecify.annotations.NullMarked;
