package org.dungchung.platform;

import org.jspecify.annotations.Nullable;

/**
 * The wish to say again what an earlier version of something said.
 *
 * @param version one of its history, earlier than the last; required
 * @param reason why; required
 */
public record Restoration(
        @Nullable Integer version, @Nullable String reason) {}
