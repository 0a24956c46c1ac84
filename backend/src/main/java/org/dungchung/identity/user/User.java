package org.dungchung.identity.user;

import java.time.OffsetDateTime;
import java.util.List;
import org.dungchung.identity.Grant;
import org.dungchung.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator sees it.
 *
 * @param grants what it may act as, the first one first
 * @param enabled whether it may sign in
 * @param hasPassword whether it could: false until the first link was used
 * @param passwordSetAt when the password was set; null = never, or before that was recorded
 * @param invitedUntil until when a link for it holds; null = there is none
 * @param version grows by one with every change; also its ETag
 */
public record User(
        String username,
        String displayName,
        List<Grant> grants,
        boolean enabled,
        boolean hasPassword,
        @Nullable OffsetDateTime passwordSetAt,
        @Nullable OffsetDateTime invitedUntil,
        int version) {

    /** Whether it could administer this registry now. */
    boolean administers() {
        return enabled && hasPassword && grants.stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }
}
