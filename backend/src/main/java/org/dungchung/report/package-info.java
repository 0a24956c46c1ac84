/**
 * Reports as files: the numbers of the indicators, laid out so that a reader can check them.
 */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"coverage", "identity", "indicator", "organisation", "platform", "territory"})
@NullMarked
package org.dungchung.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
