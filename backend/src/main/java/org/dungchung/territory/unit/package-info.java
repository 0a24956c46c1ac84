/** Areas, hamlets and zones edited one by one by the authority: corrected, changed from a day on, ended, brought back. */
@NullMarked
package org.dungchung.territory.unit;

import org.jspecify.annotations.NullMarked;
