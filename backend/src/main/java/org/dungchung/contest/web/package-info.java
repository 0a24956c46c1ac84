/** Contests over HTTP. */
@NullMarked
package org.dungchung.contest.web;

import org.jspecify.annotations.NullMarked;
