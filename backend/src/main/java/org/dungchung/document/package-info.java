/**
 * Documents and photos of assets: what was sent in, kept as it came, and what is said of it.
 *
 * <p>Owns schema {@code document}. Believes nothing that a file says of itself: its type is read from its bytes, and what a photo tells of
 * its place is offered, never taken over.
 */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"asset", "identity", "organisation", "platform"})
@NullMarked
package org.dungchung.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
