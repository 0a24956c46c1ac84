/** What lies in, stands on or carries an asset, edited one by one: ducts, supports of cables, stations and their sectors, what others call it. */
@NamedInterface("part")
@NullMarked
package org.dungchung.asset.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
