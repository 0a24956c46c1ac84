/**
 * What every module needs from the technical ground: refusals, SQL kept in files, and the day a question is about.
 *
 * <p>Holds no business word. If a class here mentions a mast, it is in the wrong room. Schema {@code platform} holds the functions
 * of history that every schema uses.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.dungchung.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
