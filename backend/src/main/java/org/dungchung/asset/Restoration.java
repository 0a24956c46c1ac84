package org.dungchung.asset;

import org.jspecify.annotations.Nullable;

/**
 * The wish to say again what an earlier version of an asset said.
 *
 * @param version one of its history, earlier than the last; required
 * @param reason why; required
 */
public record Restoration(
        @Nullable Integer version, @Nullable String reason) {}
