package org.dungchung.identity.token;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token without what is secret of it.
 *
 * @param name what its user calls it
 * @param grant what it speaks as: one of those that its user may act as
 * @param expiresOn the last day on which it holds
 * @param lastUsedOn the last day on which a program came with it; null = never
 */
public record Token(
        UUID id,
        String name,
        TokenScope scope,
        UUID grant,
        OffsetDateTime createdAt,
        LocalDate expiresOn,
        @Nullable LocalDate lastUsedOn) {}
