/** Reads OpenStreetMap files, PBF and XML, as one stream of nodes, ways and relations, with bounded memory. */
@NullMarked
package org.dungchung.background.osm;

import org.jspecify.annotations.NullMarked;
