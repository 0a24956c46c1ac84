/**
 * Who read details of others, and who took what away as a file.
 *
 * <p>Owns schema {@code access}, which is only ever added to, until it is old. Knows from each answer what was read, and asks the modules that own it whose it is;
 * none of them hears of this one.
 */
@ApplicationModule(
        displayName = "Access log",
        allowedDependencies = {"asset", "colocation", "document", "identity", "platform", "platform :: web", "sharing"})
@NullMarked
package org.dungchung.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
