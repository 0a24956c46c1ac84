/**
 * Vector tiles: one {@code layer/<id>.sql} file each, cut by PostGIS.
 *
 * <p>To add a layer, add a file; the layer catalogue finds it.
 */
@ApplicationModule(
        displayName = "Map",
        allowedDependencies = {
            "asset",
            "background",
            "coverage",
            "geo",
            "identity",
            "organisation",
            "platform",
            "sharing",
            "territory"
        })
@NullMarked
package org.dungchung.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
