/**
 * Who is told what: notices in the page, and by mail where somebody wants them so.
 *
 * <p>Owns schema {@code notice}. Hears of what happens by the events of other modules, in their transactions; none of them hears of this one.
 */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {
            "changeset",
            "colocation",
            "contest",
            "identity",
            "inspection",
            "organisation",
            "platform",
            "platform :: web",
            "round",
            "sharing"
        })
@NullMarked
package org.dungchung.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
