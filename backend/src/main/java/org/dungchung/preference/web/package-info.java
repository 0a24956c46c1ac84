/** The HTTP face of preferences. */
@NullMarked
package org.dungchung.preference.web;

import org.jspecify.annotations.NullMarked;
