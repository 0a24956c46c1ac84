/** The timeline over HTTP. */
@NullMarked
package org.dungchung.timeline.web;

import org.jspecify.annotations.NullMarked;
