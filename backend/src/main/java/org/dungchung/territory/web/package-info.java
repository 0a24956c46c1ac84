/** Areas over HTTP. */
@NullMarked
package org.dungchung.territory.web;

import org.jspecify.annotations.NullMarked;
