/** Letters of Vietnamese from before Unicode: the encodings of fonts, and how to tell in which of them a text is. */
@NullMarked
package org.dungchung.exchange.reading.letters;

import org.jspecify.annotations.NullMarked;
