/**
 * All that was recorded of an asset in one order: of itself, its parts, its users, the requests to share it, and what was joined with it.
 *
 * <p>Owns nothing: every module that keeps facts of assets publishes their versions as {@code v_…told_of}, and this one tells them as far as
 * the caller may know.
 */
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {"asset", "colocation", "document", "identity", "platform", "sharing"})
@NullMarked
package org.dungchung.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
