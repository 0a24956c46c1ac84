/**
 * What somebody says is wrong of a unit that the registry counts, and what the authority answered.
 *
 * <p>Owns schema {@code contest}. A contest changes no fact: it says what should be looked at, and until it is answered figures say that there is one.
 */
@ApplicationModule(
        displayName = "Contests",
        allowedDependencies = {"asset", "identity", "organisation", "platform", "territory"})
@NullMarked
package org.dungchung.contest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
