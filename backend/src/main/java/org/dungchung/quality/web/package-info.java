/** The rules and their findings over HTTP. */
@NullMarked
package org.dungchung.quality.web;

import org.jspecify.annotations.NullMarked;
