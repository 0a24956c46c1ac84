/** Coverage over HTTP. */
@NullMarked
package org.dungchung.coverage.web;

import org.jspecify.annotations.NullMarked;
