package org.dungchung.colocation;

import java.util.UUID;
import org.dungchung.identity.Caller;

/**
 * A request was filed, or has come a step further; told in the transaction in which it did.
 *
 * @param owner whose asset is asked for
 * @param requester who asks
 */
public record RequestMoved(UUID id, RequestState state, Caller by, String owner, String requester) {}
