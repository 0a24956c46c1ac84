/**
 * What the registry finds odd about its own data: rules that run over all of it, each finding with the thing it is about.
 *
 * <p>A rule is a file {@code rule/<name>.sql} and a line of {@code rules.csv}; it changes nothing.
 */
@ApplicationModule(
        displayName = "Data quality",
        allowedDependencies = {"asset", "identity", "platform", "sameplace", "sharing", "territory"})
@NullMarked
package org.dungchung.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
