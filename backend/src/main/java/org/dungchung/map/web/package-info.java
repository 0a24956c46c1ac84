/** The map's layers over HTTP. */
@NullMarked
package org.dungchung.map.web;

import org.jspecify.annotations.NullMarked;
