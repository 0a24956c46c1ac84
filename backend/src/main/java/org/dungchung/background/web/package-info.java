/** The background map over HTTP. */
@NullMarked
package org.dungchung.background.web;

import org.jspecify.annotations.NullMarked;
