/** The HTTP face of imports. */
@NullMarked
package org.dungchung.exchange.web;

import org.jspecify.annotations.NullMarked;
