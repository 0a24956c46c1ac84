/** What lies in, stands on or carries an asset, edited one by one: ducts, supports of cables, stations. */
@NamedInterface("part")
@NullMarked
package org.dungchung.asset.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
