package org.dungchung.contest;

import java.util.UUID;
import org.dungchung.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A contest was raised, answered or taken back; told in the transaction in which it was.
 *
 * @param organisation whose contest it is; null = the authority's own
 */
public record ContestMoved(
        UUID id, ContestState state, Caller by, @Nullable String organisation) {}
