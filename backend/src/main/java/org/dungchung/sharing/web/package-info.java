/** Assets with who uses them, places near a point, and tenancies, over HTTP. */
@NullMarked
package org.dungchung.sharing.web;

import org.jspecify.annotations.NullMarked;
