/** Filters over the published properties of assets, from ECQL to SQL with parameters. */
@NullMarked
package org.dungchung.sharing.filter;

import org.jspecify.annotations.NullMarked;
