/**
 * Records of different owners that are likely one thing: found by how near and how like each other they are, joined or told apart by the
 * authority.
 *
 * <p>Owns schema {@code sameplace}: what was decided. What is likely is computed. Nothing of it is for the eyes of operators.
 */
@ApplicationModule(
        displayName = "Same place",
        allowedDependencies = {"asset", "identity", "organisation", "platform", "sharing", "territory"})
@NullMarked
package org.dungchung.sameplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
