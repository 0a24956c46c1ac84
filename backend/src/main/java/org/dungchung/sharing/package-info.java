/**
 * Tenancies: who uses which places of which asset, since when, under which contract.
 *
 * <p>Owns schema {@code sharing}. Sharing is always computed from tenancies at a date, never a flag.
 */
@ApplicationModule(
        displayName = "Sharing",
        allowedDependencies = {
            "asset",
            "geo",
            "geo :: crs",
            "geo :: ecql",
            "geo :: feature",
            "identity",
            "organisation",
            "platform",
            "platform :: web",
            "territory"
        })
@NullMarked
package org.dungchung.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
