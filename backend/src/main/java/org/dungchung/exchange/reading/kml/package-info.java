/** KML, and KMZ which is KML in a zip file: placemarks, one in memory at a time. */
@NullMarked
package org.dungchung.exchange.reading.kml;

import org.jspecify.annotations.NullMarked;
