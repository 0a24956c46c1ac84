package org.dungchung.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a file. Only format, target and mode are needed.
 *
 * @param format how the file is written: {@code csv}, {@code geojson}, {@code xlsx}, {@code gpkg}, {@code shapefile} (zipped), {@code kml} (or KMZ)
 * @param target what the rows are: one of {@code GET /api/imports/targets}
 * @param sheet name or number (from 1) of the sheet of a workbook; else the first in which a header is found
 * @param layer name or number (from 1) of the layer of a file that has several; else the first
 * @param crs coordinate system of the file, as {@code EPSG:9209}; else what the file says of itself, else {@code EPSG:4326}. x is always easting or longitude
 * @param crsInFileIsWrong true: what the file says of its system is wrong, and {@code crs} right; else a file that contradicts {@code crs} is refused
 * @param geometry {@code vertex-rows}: each row is one vertex of a line, and rows with one code are a line; else each row is a thing of its own
 * @param delimiter what divides columns; else seen from the header
 * @param encoding of the text: {@code utf-8}, {@code windows-1258}, {@code tcvn3}, {@code vni} or another charset; else UTF-8, and of cells, which
 *     may be in the letters of a font, what they are spelt in
 * @param decimal the decimal sign, a point or a comma; else a point, and a comma where nothing else can be meant
 * @param columns our field to the file's column; a column that is called like a field or one of its aliases needs no mention. null or an
 *     empty text: the file does not have the field, whatever its columns are called
 * @param organisations the file's name of an organisation to our code; the name as a whole cell has it, or one name of a list in a cell
 * @param createOrganisations whether organisations that nobody knows are created; else rows with them are refused
 * @param createdKind of the organisations that are created, all of one file alike: NETWORK_OPERATOR, TOWER_COMPANY, POWER_COMPANY, BROADCASTER, PUBLIC_BODY or OTHER.
 *     null = NETWORK_OPERATOR. An owner's own use is recorded of network operators alone
 * @param level of areas: PROVINCE, DISTRICT or COMMUNE
 * @param territory code of the area in which all rows lie; rows outside are refused. Without it they are accepted with a warning
 * @param validFrom first day on which what the file creates or changes is valid; null = unknown. No day of use is made from it
 * @param validTo last day, inclusive, of the areas or hamlets that it creates; null = open
 * @param samePositionWithinMetres of sites, masts and pole lines: rows within so many metres of another owner's are listed as candidates to be one, and
 *     nothing is merged; more than 0, at most 1000. null: nobody looks. Not for operators
 * @param extent DELTA: what the file does not name stays as it is; FULL, of assets: it is the whole list of its owners within the territory, and
 *     what the registry has beyond is listed for retirement. null = DELTA
 * @param mode {@code dry-run}: everything is done and taken back; {@code apply}: it is written. There is no mode without being said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportSpec(
        @Nullable String format,
        @Nullable String target,
        @Nullable String sheet,
        @Nullable String layer,
        @Nullable String crs,
        @Nullable Boolean crsInFileIsWrong,
        @Nullable String geometry,
        @Nullable String delimiter,
        @Nullable String encoding,
        @Nullable String decimal,
        @Nullable Map<String, @Nullable String> columns,
        @Nullable Map<String, String> organisations,
        @Nullable Boolean createOrganisations,
        @Nullable String createdKind,
        @Nullable String level,
        @Nullable String territory,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Double samePositionWithinMetres,
        @Nullable Extent extent,
        @Nullable String mode) {

    /**
     * Reads a specification written as JSON.
     *
     * @throws WrongSpec if it is no JSON object, or has a property that means nothing here
     */
    public static ImportSpec parse(String json) {
        return SpecJson.read(json);
    }
}
