/**
 * The ground under the map: roads, waters and places, from an extract of OpenStreetMap that an administrator loads.
 *
 * <p>Owns schema {@code background}, of which every row is replaced by the next extract. Package {@code osm} reads the files and knows nothing of the
 * database; which of their tags mean what is said in {@code Meaning}.
 */
@ApplicationModule(
        displayName = "Background map",
        allowedDependencies = {"identity", "platform"})
@NullMarked
package org.dungchung.background;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
