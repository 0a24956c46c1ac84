/**
 * How people want to see the pages: lists with their filters and columns, saved under a name, and shared with their own side.
 *
 * <p>Owns schema {@code preference}. Holds nothing of the registry: what a view shows is asked anew by whoever opens it, as far as that one may see.
 */
@ApplicationModule(
        displayName = "Preferences",
        allowedDependencies = {"identity", "organisation", "platform"})
@NullMarked
package org.dungchung.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
