package org.dungchung.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that an account may act as; whoever has several acts in one at a time.
 *
 * @param id by which a session or a program says that it acts in this one
 * @param organisation code of the organisation for which an operator acts; null for others
 * @param area code of the area outside of which nothing is changed (a commune office sees no further either); null = everywhere
 * @param areaName its name today; null too when there is no such area any more
 */
public record Grant(
        UUID id,
        Role role,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String area,
        @Nullable String areaName)
        implements Serializable {

    /** Who acts in it, when it is an account's of this name. */
    public Caller caller(String username) {
        return new Caller(username, role, organisation, area);
    }
}
