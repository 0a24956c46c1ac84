/** Reports that are frozen: ordered, gathered in the background, kept, published, compared. */
@NullMarked
package org.dungchung.report.frozen;

import org.jspecify.annotations.NullMarked;
