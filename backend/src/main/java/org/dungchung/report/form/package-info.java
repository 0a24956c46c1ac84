/** The forms in which a frozen report is handed out. Each is made of what the report says alone, so that all of them agree, whenever they are made. */
@NullMarked
package org.dungchung.report.form;

import org.jspecify.annotations.NullMarked;
