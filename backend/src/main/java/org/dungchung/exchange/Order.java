package org.dungchung.exchange;

import java.time.LocalDate;
import java.util.Map;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.TextEncoding;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A specification that has been checked, with everything it names found.
 *
 * @param part name or number of the sheet or layer that is meant; null = the first that fits
 * @param system the declared coordinate system; null = what the file says
 * @param systemInFileWrong whether the file may contradict that
 * @param vertexRows whether each row is a vertex of a line
 * @param encoding the declared encoding; null = that of the file, or UTF-8
 * @param samePosition metres within which another owner's asset may be the same one; null = nobody looks
 * @param createdKind of the organisations that the file may create; null = it may create none
 * @param dryRun whether all that it writes is taken back
 * @param proposed whether it is a dry run whose rows wait for review
 * @param columns our field to the file's column, empty where the file has none; our names all known
 */
record Order(
        Caller caller,
        ImportTarget target,
        FeatureReader reader,
        @Nullable String part,
        @Nullable CoordinateSystem system,
        boolean systemInFileWrong,
        boolean vertexRows,
        @Nullable TextEncoding encoding,
        @Nullable Character delimiter,
        @Nullable Character decimal,
        Map<String, String> columns,
        Map<String, String> organisations,
        @Nullable String createdKind,
        @Nullable String level,
        @Nullable String territory,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Double samePosition,
        Extent extent,
        boolean dryRun,
        boolean proposed) {}
