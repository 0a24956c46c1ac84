package org.dungchung.changeset;

import java.util.List;
import java.util.UUID;

/**
 * Changes that were kept in a draft.
 *
 * @param items one for each change, in their order
 */
public record Proposal(UUID changeSet, List<UUID> items) {}
