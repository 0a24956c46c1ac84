/** The HTTP face of documents. */
@NullMarked
package org.dungchung.document.web;

import org.jspecify.annotations.NullMarked;
