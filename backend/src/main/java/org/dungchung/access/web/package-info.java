/** Which answers are noted, in one table; where they are noted; and who may ask what was. */
@NullMarked
package org.dungchung.access.web;

import org.jspecify.annotations.NullMarked;
