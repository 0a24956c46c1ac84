/** Candidates and decisions over HTTP. */
@NullMarked
package org.dungchung.sameplace.web;

import org.jspecify.annotations.NullMarked;
