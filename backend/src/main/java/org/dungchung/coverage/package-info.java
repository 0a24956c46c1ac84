/**
 * Which hamlets are covered where people live, by geometry.
 *
 * <p>Owns schema {@code coverage} (views only) and no truth of its own: everything here can be computed again.
 */
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"asset", "geo", "identity", "organisation", "platform", "territory"})
@NullMarked
package org.dungchung.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
