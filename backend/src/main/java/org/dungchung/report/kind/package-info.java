/**
 * The kinds of report that can be frozen: each is one class, whose SQL and words lie beside it; a new one is found by Spring.
 */
@NullMarked
package org.dungchung.report.kind;

import org.jspecify.annotations.NullMarked;
