/**
 * How far apart masts have to stand by the regulations of provinces, and which stand or are planned closer.
 *
 * <p>Owns schema {@code spacing}: the rules. Pairs are always computed.
 */
@ApplicationModule(
        displayName = "Spacing",
        allowedDependencies = {"asset", "identity", "indicator", "organisation", "platform", "territory"})
@NullMarked
package org.dungchung.spacing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
