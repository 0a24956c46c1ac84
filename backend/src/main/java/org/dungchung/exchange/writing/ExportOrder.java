package org.dungchung.exchange.writing;

import java.util.Set;
import java.util.UUID;
import org.dungchung.geo.BoundingBox;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an export.
 *
 * @param target what the rows are
 * @param format of the file
 * @param crs coordinate system of the file
 * @param language of titles and file name
 * @param selection which rows
 * @param asOf of which days
 * @param caller for whom
 */
public record ExportOrder(
        String target, String format, String crs, Language language, Selection selection, AsOf asOf, Caller caller) {

    /**
     * Which rows, and what is told of them; null asks for all.
     *
     * @param area code of the area in which they lie; areas: it and those below it
     * @param level of areas
     * @param kind of the assets on which stations stand or of which tenancies are
     * @param owner code of the organisation whose assets they are, or on whose assets they stand
     * @param code of the assets: their owner's or, where the caller may know it, another's
     * @param tenant code of an organisation that uses the assets on the day, as far as the caller may know of it
     * @param hamlet code of the hamlet in which the place of the asset lies, within the area where one is given
     * @param status of the asset: PLANNED, ACTIVE or RETIRED
     * @param offered whether the asset is offered for sharing
     * @param inUse whether the asset is in use on the day, as far as the caller may know; of others' assets an operator sees only such
     * @param ids of the assets
     * @param bbox what touches this box
     * @param filter ECQL over the published properties of the assets, as far as the caller sees them
     * @param withHamlets whether each asset's commune and hamlet stand beside it, which takes longer
     */
    public record Selection(
            @Nullable String area,
            @Nullable String level,
            @Nullable String kind,
            @Nullable String owner,
            @Nullable String code,
            @Nullable String tenant,
            @Nullable String hamlet,
            @Nullable String status,
            @Nullable Boolean offered,
            @Nullable Boolean inUse,
            @Nullable Set<UUID> ids,
            @Nullable BoundingBox bbox,
            @Nullable String filter,
            boolean withHamlets) {

        /** Everything. */
        public static final Selection ALL =
                new Selection(null, null, null, null, null, null, null, null, null, null, null, null, null, false);
    }
}
