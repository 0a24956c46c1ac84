package org.dungchung.map.live;

import org.dungchung.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Those who see the same: they are told the same. */
record Audience(@Nullable String scope, boolean cleared) {

    static Audience of(Caller caller) {
        return new Audience(caller.scope(), caller.cleared());
    }

    /** Whether nothing is kept from it. */
    boolean seesAll() {
        return scope == null && cleared;
    }
}
