/** Organisations, groups and memberships edited one by one by the authority. */
@NullMarked
package org.dungchung.organisation.edit;

import org.jspecify.annotations.NullMarked;
