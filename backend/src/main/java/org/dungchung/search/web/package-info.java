/** The search over HTTP. */
@NullMarked
package org.dungchung.search.web;

import org.jspecify.annotations.NullMarked;
