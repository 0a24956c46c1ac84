package org.dungchung.identity;

import java.util.Locale;
import java.util.Optional;

/** As whom a transaction looks at the database: a role that owns nothing, whose policies leave it its rows. */
enum Sight {

    /** Nobody has signed in, and no work of the registry's own said so: no row that is anybody's. */
    APP,

    /** The authority's people, and the registry itself: all rows. What is restricted is left out by the queries. */
    AUTHORITY,

    /** One organisation: its own rows, and those of others that are open. */
    ORGANISATION;

    static Sight of(Optional<Caller> caller) {
        return caller.map(known -> known.scope() == null ? AUTHORITY : ORGANISATION)
                .orElse(APP);
    }

    /** The organisation for which an {@link #ORGANISATION} looks; empty for all others. */
    static String scopeOf(Optional<Caller> caller) {
        return caller.map(Caller::scope).orElse("");
    }

    /** The role of the database. */
    String role() {
        return "dungchung_" + name().toLowerCase(Locale.ROOT);
    }
}
