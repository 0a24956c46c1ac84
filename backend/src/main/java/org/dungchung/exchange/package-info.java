/**
 * Files in: read row by row, checked, staged and loaded in one transaction; what is refused comes back to be corrected.
 *
 * <p>Owns schema {@code exchange} (runs and refused rows). Knows formats and columns; what a row means is decided by the module that
 * owns the target.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "asset",
            "changeset",
            "geo",
            "geo :: crs",
            "geo :: feature",
            "geo :: raster",
            "identity",
            "organisation",
            "platform",
            "sameplace",
            "sharing",
            "sharing :: filter",
            "territory"
        })
@NullMarked
package org.dungchung.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
