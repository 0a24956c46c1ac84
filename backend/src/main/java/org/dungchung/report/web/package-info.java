/** Reports for download; internal to the module. */
@NullMarked
package org.dungchung.report.web;

import org.jspecify.annotations.NullMarked;
