/** Recording, changing and retiring assets, and their history, over HTTP. */
@NullMarked
package org.dungchung.asset.web;

import org.jspecify.annotations.NullMarked;
