package org.dungchung.geo.crs;

import java.nio.file.Path;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

/**
 * GeoTools' copy of the EPSG dataset, in a folder of the user's own: it is unpacked when first asked, and two users of one machine
 * could not share the common folder. The system property {@code EPSG-HSQL.directory} names another.
 */
final class EpsgDatabase {

    private static final String FOLDER = "EPSG-HSQL.directory";

    private EpsgDatabase() {}

    /** Names the folder. GeoTools looks at it when it is first asked anything, so this comes before. */
    static void useOwnFolder() {
        if (System.getProperty(FOLDER) == null) {
            Path own =
                    Path.of(System.getProperty("java.io.tmpdir"), "dungchung-epsg-" + System.getProperty("user.name"));
            System.setProperty(FOLDER, own.toString());
        }
    }

    /** Returns the system with the code {@code EPSG:…}, its axes turned so that x is easting or longitude. */
    static CoordinateReferenceSystem decode(String code) throws FactoryException {
        return CRS.decode(code, true);
    }
}
