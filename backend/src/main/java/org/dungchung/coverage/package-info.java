/**
 * Which hamlets are covered where people live, by geometry.
 *
 * <p>Owns schema {@code coverage}: the dated rule of what counts as covered. The coverage itself is always computed.
 */
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"asset", "geo", "identity", "organisation", "platform", "territory"})
@NullMarked
package org.dungchung.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
