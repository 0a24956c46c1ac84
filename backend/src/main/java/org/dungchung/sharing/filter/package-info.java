/** Filters over the published properties of assets, from ECQL to SQL with parameters. */
@NamedInterface("filter")
@NullMarked
package org.dungchung.sharing.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
