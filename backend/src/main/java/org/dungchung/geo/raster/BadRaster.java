package org.dungchung.geo.raster;

import java.io.Serial;

/** A file that is no raster, is damaged, or is one that is not read here; the message says why, in English. */
public final class BadRaster extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    BadRaster(String message) {
        super(message);
    }

    BadRaster(String message, Throwable cause) {
        super(message, cause);
    }
}
