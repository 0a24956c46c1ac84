package org.dungchung.changeset;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Caller;

/**
 * Items of a change-set came to nothing: they were taken out of the draft, given up with it, or refused when it was published. Told in the transaction in
 * which they did.
 *
 * @param author whose change-set it is, as whom it was begun
 */
public record ItemsGone(UUID changeSet, List<UUID> items, Caller author) {}
