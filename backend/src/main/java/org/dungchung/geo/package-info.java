/**
 * Geometry vocabulary shared by every module: WGS 84 points and bounding boxes.
 *
 * <p>Knows JTS and nothing else: no Spring, no SQL, no other module. Stored geometry is always EPSG:4326, longitude first; metres
 * are always computed by PostGIS on {@code geography}, never by multiplying degrees. Other coordinate systems live in
 * {@code geo.crs}, which alone of this module refuses in the words of {@code platform}.
 */
@ApplicationModule(displayName = "Geometry kernel", allowedDependencies = "platform")
@NullMarked
package org.dungchung.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
