/**
 * Reporting rounds: the authority asks organisations for their figures at a date; each confirms what the registry says, corrects or contests it, and
 * submits with a letter.
 *
 * <p>Owns schema {@code round}. Numbers are computed by {@link org.dungchung.indicator.Indicators}; what was reported, and what the registry said at that
 * instant, is kept.
 */
@ApplicationModule(
        displayName = "Reporting rounds",
        allowedDependencies = {"changeset", "contest", "identity", "indicator", "organisation", "platform", "territory"
        })
@NullMarked
package org.dungchung.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
