/** Reporting rounds over HTTP. */
@NullMarked
package org.dungchung.round.web;

import org.jspecify.annotations.NullMarked;
