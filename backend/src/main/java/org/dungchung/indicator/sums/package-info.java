/** Sharing ratios kept as running sums: what each unit counts for from which day on, added up in time and place. Made from the registry, no part of it. */
@NullMarked
package org.dungchung.indicator.sums;

import org.jspecify.annotations.NullMarked;
