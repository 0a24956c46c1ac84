/** Reads files of every supported format as one stream of rows: unpacked, strictly decoded, and told apart from what they are not. */
@NullMarked
package org.dungchung.exchange.reading;

import org.jspecify.annotations.NullMarked;
