/**
 * Field inspections: which assets an inspector goes to on a day, in which order, and what was found there.
 *
 * <p>Owns schema {@code inspection}. A finding is taken in whatever has changed meanwhile, and says what does not fit; it changes no fact. What follows from it is
 * a contest or a draft of a change-set.
 */
@ApplicationModule(
        displayName = "Field inspections",
        allowedDependencies = {
            "asset",
            "changeset",
            "contest",
            "document",
            "identity",
            "organisation",
            "platform",
            "sharing",
            "territory"
        })
@NullMarked
package org.dungchung.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
