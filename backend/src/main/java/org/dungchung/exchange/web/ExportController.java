package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.dungchung.exchange.writing.ExportOrder;
import org.dungchung.exchange.writing.Exporting;
import org.dungchung.identity.CurrentCaller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
     * What can be exported, and the formats. Rows of assets are all records in their state of the day asked for, whether the asset was in use on that day
     * or not: a file that is imported again is complete. With {@code inUse=true} they are those that were in use.
     */
    @GetMapping
    Offer offer() {
        return new Offer(Exporting.targets(), exporting.formats());
    }

    /** How many rows the file would have, if it were asked for now. */
    @GetMapping("/{target}/count")
    Rows count(@PathVariable String target, @ModelAttribute AskedExport asked) {
        ExportOrder order = asked.order(target, caller, clock);
        exporting.describe(order);
        return new Rows(exporting.count(order));
    }

    /**
     * A file of sites, masts, poles, pole-lines, manholes, duct-sections, ducts, cables, cable-supports, distribution-points, trenches, tunnels, shelters, service-points, stations, sectors, station-footprints, tenancies,
     * areas, hamlets, settled-areas, hamlet-boundaries or zones.
     * Rows of assets are all records in their state of the day, not yet, no longer or in use on it: a record of which no earlier state is known holds for
     * every day before, and {@code In use from} says since when it is used. {@code inUse=true} leaves those in use on the day.
     * What breaks off has no end: the connection is cut, so that no half of a list is taken for the whole.
     */
    @GetMapping("/{target}")
    void export(@PathVariable String target, @ModelAttribute AskedExport asked, HttpServletResponse response)
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

    /** The same, asked as a form: for more ids than an address can hold. */
    @PostMapping(path = "/{target}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void exportMany(@PathVariable String target, @ModelAttribute AskedExport asked, HttpServletResponse response)
            throws IOException {
        export(target, asked, response);
    }

    /**
     * What can be exported.
     *
     * @param targets what rows can be
     * @param formats of files
     */
    record Offer(List<Exporting.Target> targets, List<Exporting.Format> formats) {}

    /**
     * How long a file would be.
     *
     * @param rows how many rows it would have
     */
    record Rows(long rows) {}
}
