/** Requests over HTTP: every step of a request is a resource of its own. */
@NullMarked
package org.dungchung.colocation.web;

import org.jspecify.annotations.NullMarked;
