/** Notices over HTTP: what one is told, and how one wants it by mail. */
@NullMarked
package org.dungchung.notice.web;

import org.jspecify.annotations.NullMarked;
