package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.dungchung.asset.AssetKind;
import org.dungchung.asset.AssetStatus;
import org.dungchung.exchange.writing.Exporting;
import org.dungchung.exchange.writing.Language;
import org.dungchung.exchange.writing.ListOrder;
import org.dungchung.exchange.writing.ListWriting;
import org.dungchung.geo.BoundingBox;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.sharing.AssetFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the list of assets as a sheet, in the columns that the page shows. */
@RestController
class ListController {

    private final ListWriting writing;
    private final CurrentCaller caller;
    private final Clock clock;

    ListController(ListWriting writing, CurrentCaller caller, Clock clock) {
        this.writing = writing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Assets of all kinds in one sheet, as {@code GET /api/assets} lists them, each as far as the reader may see it. */
    @GetMapping("/api/exports/list")
    void list(@ModelAttribute Asked asked, HttpServletResponse response) throws IOException {
        ListOrder order = asked.order(caller, clock);
        Exporting.Described file = writing.describe(order);
        String disposition = ContentDisposition.attachment()
                .filename(file.fileName())
                .build()
                .toString();
        response.setContentType(file.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        writing.write(order, response.getOutputStream());
    }

    /**
     * What a sheet may be asked with; each parameter can be left out.
     *
     * @param columns names of properties with commas between them: code, kind, name, ownerName, users, status, capacity, freePlaces, …
     * @param format xlsx (default) or csv
     * @param lang of titles and file name: vi (default) or en
     * @param tenant code of an organisation that uses the assets on the day
     * @param hamlet code of a hamlet in which they lie, by geometry
     * @param filter ECQL over the published properties
     */
    record Asked(
            @Nullable String columns,
            @Nullable String format,
            @Nullable String lang,
            @Nullable AssetKind kind,
            @Nullable String owner,
            @Nullable String code,
            @Nullable AssetStatus status,
            @Nullable String tenant,
            @Nullable BoundingBox bbox,
            @Nullable String area,
            @Nullable String hamlet,
            @Nullable String filter,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate date,
            @Nullable LocalDate knownOn) {

        ListOrder order(CurrentCaller caller, Clock clock) {
            return new ListOrder(
                    columns,
                    format == null ? "xlsx" : format.toLowerCase(Locale.ROOT),
                    Language.of(lang == null ? "vi" : lang),
                    new AssetFilter(kind, owner, code, status, tenant, bbox, area, hamlet, filter),
                    AsOf.of(date, boundaries, knownOn, clock),
                    caller.get());
        }
    }
}
