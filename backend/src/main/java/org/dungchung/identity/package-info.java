/**
 * Who is asking: the account, and the role, organisation and area in which it acts.
 *
 * <p>Owns schema {@code identity}. Every other module learns from {@link org.dungchung.identity.CurrentCaller} whom it serves.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"organisation", "platform", "platform :: web", "territory"})
@NullMarked
package org.dungchung.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
