/**
 * One box for everything that has a name or a code: assets, areas, hamlets, organisations; and for a place that is typed.
 *
 * <p>Each kind of question is a file of SQL; the indexes behind them lie with the tables, in the modules that own these.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"asset", "geo :: crs", "identity", "organisation", "platform", "sharing", "territory"})
@NullMarked
package org.dungchung.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
