package org.dungchung.colocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param places how many places, at least one
 * @param purpose in the requester's words; null when it says nothing
 */
public record Filing(UUID asset, int places, @Nullable String purpose) {}
