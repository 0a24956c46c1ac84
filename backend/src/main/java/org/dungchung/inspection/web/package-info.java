/** Field inspections over HTTP. */
@NullMarked
package org.dungchung.inspection.web;

import org.jspecify.annotations.NullMarked;
