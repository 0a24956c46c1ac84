/** Shapefiles in a zip file: geometries from the .shp, attributes from the .dbf, the system from the .prj, the code page from the .cpg. */
@NullMarked
package org.dungchung.exchange.reading.shape;

import org.jspecify.annotations.NullMarked;
