package org.dungchung.search;

import java.util.List;

/**
 * The hits of one kind, best first.
 *
 * @param more whether there are more of this kind than were asked for
 */
public record SearchGroup(String kind, List<SearchHit> hits, boolean more) {}
