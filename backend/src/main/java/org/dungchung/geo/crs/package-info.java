/**
 * Coordinate systems: from what a file or a person gives to the WGS 84 that the registry stores, and back.
 *
 * <p>In this API x is always easting or longitude and y northing or latitude, in metres or degrees, whatever axis order EPSG
 * declares. VN-2000 is transformed with the seven official parameters and never with what a library chooses by itself. The only
 * room of the kernel that knows GeoTools.
 */
@NamedInterface("crs")
@NullMarked
package org.dungchung.geo.crs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
