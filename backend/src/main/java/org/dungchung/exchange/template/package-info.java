/** Sheets to be filled in: one workbook for each target, whose cells take nothing that the import would refuse. */
@NullMarked
package org.dungchung.exchange.template;

import org.jspecify.annotations.NullMarked;
