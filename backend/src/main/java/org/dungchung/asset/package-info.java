/**
 * The registry itself: which passive asset stands where, whose it is, since when it is in use, how many places it offers.
 *
 * <p>Owns schema {@code asset}. Says nothing of who uses a place (module {@code sharing}) or whom an asset serves (module
 * {@code coverage}); those build on this one, never the other way.
 */
@ApplicationModule(
        displayName = "Assets",
        allowedDependencies = {"geo", "geo :: crs", "identity", "organisation", "platform", "territory"})
@NullMarked
package org.dungchung.asset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
