/** Rules of spacing and what does not keep them over HTTP. */
@NullMarked
package org.dungchung.spacing.web;

import org.jspecify.annotations.NullMarked;
