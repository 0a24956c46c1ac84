package org.dungchung.identity.user;

import java.time.OffsetDateTime;

/**
 * Whom a link invites.
 *
 * @param validUntil until when the link holds
 */
public record Invited(String username, String displayName, OffsetDateTime validUntil) {}
