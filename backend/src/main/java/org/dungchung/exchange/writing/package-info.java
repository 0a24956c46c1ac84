/**
 * Files out: rows of the registry as far as the caller sees them, one at a time from a cursor of the database into any format.
 *
 * <p>A format is a class of its own. What leaves under a title of {@code titles.csv} is understood by the import without a mapping, and changes nothing.
 */
@NullMarked
package org.dungchung.exchange.writing;

import org.jspecify.annotations.NullMarked;
