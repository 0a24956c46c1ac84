/** The tokens that programs of a user send in place of a password. */
@NullMarked
package org.dungchung.identity.token;

import org.jspecify.annotations.NullMarked;
