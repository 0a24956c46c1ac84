/**
 * Draft, review, publish: changes that wait until the authority has looked at them.
 *
 * <p>Owns schema {@code changeset}. Knows no asset and no tenancy: other modules mark their changes as {@link
 * org.dungchung.platform.Proposable} and tell how things stand; this one keeps such changes, lets people decide on them one by one, and runs
 * them in one transaction.
 */
@ApplicationModule(
        displayName = "Change-sets",
        allowedDependencies = {"identity", "organisation", "platform", "platform :: web", "territory"})
@NullMarked
package org.dungchung.changeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
