package org.dungchung.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param username lower case, by which the account signs in and by which its changes are recorded
 * @param role the role in which it acts now
 * @param organisation the code of the organisation for which an operator acts; null for the authority's own people
 * @param organisationName the name of that organisation today; null exactly when {@code organisation} is
 * @param area the code of the area outside of which it changes nothing; null = everywhere
 * @param areaName the name of that area today
 * @param acting which of {@code grants} that is
 * @param grants all that it may act as
 */
public record Account(
        String username,
        String displayName,
        Role role,
        @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable String area,
        @Nullable String areaName,
        @Nullable UUID acting,
        List<Grant> grants) {}
