/** What a frozen report says: tables with their titles in both languages, and one way of writing them down. */
@NullMarked
package org.dungchung.report.content;

import org.jspecify.annotations.NullMarked;
