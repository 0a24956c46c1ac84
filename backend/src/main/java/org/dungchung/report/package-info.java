/**
 * Reports as files: the numbers of the indicators, laid out so that a reader can check them; live ones as workbooks, and frozen ones that never change.
 *
 * <p>Owns schema {@code report}. A frozen report is made by a {@code kind}, written down as {@code content}, kept by {@code frozen} and handed out in a
 * {@code form}, which is made of its content alone.
 */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "asset",
            "coverage",
            "identity",
            "indicator",
            "organisation",
            "platform",
            "quality",
            "sharing",
            "spacing",
            "territory"
        })
@NullMarked
package org.dungchung.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
