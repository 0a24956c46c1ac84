/** The HTTP face of the indicators; internal to the module. */
@NullMarked
package org.dungchung.indicator.web;

import org.jspecify.annotations.NullMarked;
