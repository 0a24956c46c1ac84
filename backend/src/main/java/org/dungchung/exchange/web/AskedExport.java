package org.dungchung.exchange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetStatus;
import org.dungchung.exchange.writing.ExportOrder;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.BoundingBox;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.territory.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an export may be asked with.
 *
 * @param format csv (default), geojson, xlsx, gpkg, shapefile, kml or flatgeobuf
 * @param crs EPSG code of the file's coordinate system; WGS 84 unless said
 * @param lang of titles and file name: vi (default) or en
 * @param area code of the area in which the rows lie; areas: it and those below it
 * @param level of areas
 * @param kind of the assets on which stations stand or of which tenancies are
 * @param owner code of the organisation whose assets they are, or on whose assets they stand
 * @param code the code of the asset, exactly: its owner's or, where the caller may know it, another's. Of others' assets an operator knows its own only
 * @param tenant code of an organisation that uses the assets on the day; others' users an operator knows of its own assets only. Of tenancies: all of
 *     the assets that it uses
 * @param hamlet code of a hamlet in which the assets lie, by geometry; give the area, too, where provinces use the same codes
 * @param status of the asset
 * @param offered whether the asset is offered for sharing
 * @param inUse true: only what is in use on the day, false: only what is not; all records unless said. What an operator sees of others counts as in
 *     use. Of stations and tenancies: of the assets on which they are
 * @param ids of the assets, with commas between them; at most 50,000
 * @param bbox west,south,east,north in degrees: what touches this box
 * @param filter ECQL over the published properties of the assets, as {@code GET /api/assets} has it: {@code heightM > 30 AND owner IN ('SONGTEL')}.
 *     Of stations and tenancies: of the assets on which they are. What the caller does not see is unknown to it
 * @param hamlets of assets: whether the commune in which each lies stands beside it, and of those that the caller sees in full the hamlet
 */
record AskedExport(
        @Nullable String format,
        @Nullable String crs,
        @Nullable String lang,
        @Nullable String area,
        @Nullable AreaLevel level,
        @Nullable AssetKind kind,
        @Nullable String owner,
        @Nullable String code,
        @Nullable String tenant,
        @Nullable String hamlet,
        @Nullable AssetStatus status,
        @Nullable Boolean offered,
        @Nullable Boolean inUse,
        @Nullable Set<UUID> ids,
        @Nullable BoundingBox bbox,
        @Nullable String filter,
        @Nullable Boolean hamlets,
        @Nullable LocalDate boundaries,
        @Nullable LocalDate date,
        @Nullable LocalDate knownOn) {

    ExportOrder order(String target, CurrentCaller caller, Clock clock) {
        return new ExportOrder(
                target,
                said(format, "csv").toLowerCase(Locale.ROOT),
                said(crs, "EPSG:4326"),
                Language.of(said(lang, "vi")),
                selection(),
                AsOf.of(date, boundaries, knownOn, clock),
                caller.get());
    }

    private ExportOrder.Selection selection() {
        return new ExportOrder.Selection(
                said(area),
                level == null ? null : level.name(),
                kind == null ? null : kind.name(),
                said(owner),
                said(code),
                said(tenant),
                said(hamlet),
                status == null ? null : status.name(),
                offered,
                inUse,
                ids,
                bbox,
                said(filter),
                Boolean.TRUE.equals(hamlets));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String said(@Nullable String text, String otherwise) {
        return Objects.requireNonNullElse(said(text), otherwise);
    }
}
