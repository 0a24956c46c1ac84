package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.dungchung.asset.AssetStatus;
import org.dungchung.exchange.writing.ExportOrder;
import org.dungchung.exchange.writing.Exporting;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.BoundingBox;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.territory.AreaLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what the registry knows as files, to everybody as far as they may see it. */
@RestController
@RequestMapping("/api/exports")
class ExportController {

    private final Exporting exporting;
    private final CurrentCaller caller;
    private final Clock clock;

    ExportController(Exporting exporting, CurrentCaller caller, Clock clock) {
        this.exporting = exporting;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A file of sites, masts, poles, pole-lines, manholes, duct-sections, cables, distribution-points, stations, tenancies, areas, hamlets or
     * zones, as the database yields its rows.
     * What breaks off has no end: the connection is cut, so that no half of a list is taken for the whole.
     */
    @GetMapping("/{target}")
    void export(@PathVariable String target, @ModelAttribute Asked asked, HttpServletResponse response)
            throws IOException {
        ExportOrder order = asked.order(target, caller, clock);
        Exporting.Described file = exporting.describe(order);
        response.setContentType(file.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.fileName())
                        .build()
                        .toString());
        exporting.write(order, response.getOutputStream());
    }

    /**
     * What an export may be asked with.
     *
     * @param format csv (default), geojson, xlsx, gpkg, shapefile or kml
     * @param crs EPSG code of the file's coordinate system; WGS 84 unless said
     * @param lang of titles and file name: vi (default) or en
     * @param area code of the area in which the rows lie; areas: it and those below it
     * @param owner code of the organisation whose assets they are, or on whose assets they stand
     * @param status of the asset
     * @param level of areas
     * @param bbox west,south,east,north in degrees: what touches this box
     */
    record Asked(
            @Nullable String format,
            @Nullable String crs,
            @Nullable String lang,
            @Nullable String area,
            @Nullable String owner,
            @Nullable AssetStatus status,
            @Nullable AreaLevel level,
            @Nullable BoundingBox bbox,
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
                    said(owner),
                    status == null ? null : status.name(),
                    level == null ? null : level.name(),
                    bbox);
        }

        private static @Nullable String said(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static String said(@Nullable String text, String otherwise) {
            return Objects.requireNonNullElse(said(text), otherwise);
        }
    }
}
