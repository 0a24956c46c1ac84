package org.dungchung.background.osm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself.
 *
 * @param format {@code PBF} or {@code XML}
 * @param dataOf the state of the map that it holds; null where it does not say
 */
public record OsmHead(String format, @Nullable Instant dataOf) {}
