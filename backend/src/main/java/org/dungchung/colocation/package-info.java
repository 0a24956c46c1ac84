/**
 * The request to share an asset and its way to an answer, on a clock of working days that both sides can see.
 *
 * <p>Owns schema {@code colocation}. An agreed request becomes a tenancy by a call in the same transaction, since an agreed request
 * without a place is a lie.
 */
@ApplicationModule(
        displayName = "Co-location",
        allowedDependencies = {"asset", "geo", "identity", "organisation", "platform", "sharing", "territory"})
@NullMarked
package org.dungchung.colocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
