/** Organisations over HTTP. */
@NullMarked
package org.dungchung.organisation.web;

import org.jspecify.annotations.NullMarked;
