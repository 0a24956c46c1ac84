/**
 * Who is asking: the account, its role and the organisation for which it acts.
 *
 * <p>Owns schema {@code identity}. Every other module learns from {@link org.dungchung.identity.CurrentCaller} whom it serves.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"organisation", "platform", "platform :: web"})
@NullMarked
package org.dungchung.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
