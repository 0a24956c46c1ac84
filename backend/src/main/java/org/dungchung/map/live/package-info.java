/** Tells open pages what has changed on their map, each only what it shows. */
@NullMarked
package org.dungchung.map.live;

import org.jspecify.annotations.NullMarked;
