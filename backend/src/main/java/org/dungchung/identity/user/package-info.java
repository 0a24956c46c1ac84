/** Keeps users one by one: who they are, what they may do, and the links by which they come in. */
@NullMarked
package org.dungchung.identity.user;

import org.jspecify.annotations.NullMarked;
