/**
 * The generated demo province, loaded on the first start of the demo profile through the same doors as real data.
 */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "asset",
            "background",
            "changeset",
            "colocation",
            "exchange",
            "identity",
            "indicator",
            "inspection",
            "organisation",
            "platform",
            "sharing",
            "spacing",
            "territory"
        })
@NullMarked
package org.dungchung.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
