/**
 * Provinces, districts, communes and hamlets, each with the days on which it existed.
 *
 * <p>Owns schema {@code territory}. Codes are reused for other places, so an area is a code on a day, never a code alone.
 */
@ApplicationModule(
        displayName = "Territory",
        allowedDependencies = {"geo", "geo :: crs", "geo :: feature", "platform", "platform :: web"})
@NullMarked
package org.dungchung.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
