/**
 * Filters that people write, in ECQL: text is read by GeoTools' parser, and what it says is handed on as plain {@link
 * org.dungchung.geo.ecql.Condition}s, in which no library and no SQL is left.
 *
 * <p>Knows which comparisons there are, not which properties.
 */
@NamedInterface("ecql")
@NullMarked
package org.dungchung.geo.ecql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
