/** Change-sets over HTTP: drafts, submission, review item by item, publication, comments. */
@NullMarked
package org.dungchung.changeset.web;

import org.jspecify.annotations.NullMarked;
