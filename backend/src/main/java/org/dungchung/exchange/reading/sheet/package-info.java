/** Spreadsheets, streamed: a header is looked for below titles, and cells are given as they are meant and not as they are kept. */
@NullMarked
package org.dungchung.exchange.reading.sheet;

import org.jspecify.annotations.NullMarked;
