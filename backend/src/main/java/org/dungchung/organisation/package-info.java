/**
 * Legal entities with their names over time: who owns, who rents, and which corporate group each belongs to.
 *
 * <p>Owns schema {@code organisation}. A sharing ratio counts groups, so membership has validity.
 */
@ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"platform"})
@NullMarked
package org.dungchung.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
