/**
 * Rasters in GeoTIFF: a number for each cell of a grid, read block by block through GeoTools, so that memory does not grow with the file.
 *
 * <p>What a file says of itself is checked before a library believes it.
 */
@NamedInterface("raster")
@NullMarked
package org.dungchung.geo.raster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
