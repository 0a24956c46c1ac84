package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dungchung.asset.Retirement;
import org.dungchung.exchange.MissingAsset;
import org.dungchung.exchange.MissingAssets;
import org.dungchung.exchange.returning.MissingFile;
import org.dungchung.exchange.writing.ExportFormat;
import org.dungchung.exchange.writing.Formats;
import org.dungchung.exchange.writing.Language;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the registry has and a full list does not. */
@RestController
@RequestMapping("/api/imports/{id}/missing")
class MissingController {

    private final MissingAssets missing;
    private final MissingFile file;
    private final Formats formats;

    MissingController(MissingAssets missing, MissingFile file, Formats formats) {
        this.missing = missing;
        this.file = file;
        this.formats = formats;
    }

    /** A page of them, by id; {@code after} is the last id of the page before. */
    @GetMapping(params = "!format")
    List<MissingAsset> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "1000") int limit) {
        var page = new ArrayList<MissingAsset>();
        missing.list(id, after, new PageSize(limit).limit(), page::add);
        return page;
    }

    /** All of them as a file of any format of the export. */
    @GetMapping(params = "format")
    void file(
            @PathVariable UUID id,
            @RequestParam String format,
            @RequestParam(defaultValue = "vi") String lang,
            HttpServletResponse response)
            throws IOException {
        Language language = Language.of(lang);
        ExportFormat written = formats.get(format);
        missing.list(id, null, 0, one -> {});
        response.setContentType(written.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("missing-" + id + "." + written.extension())
                        .build()
                        .toString());
        file.write(id, written, language, response.getOutputStream());
    }

    /** Retires all of them with one reason, but what is retired already or was changed since the run. */
    @PutMapping("/retirement")
    MissingAssets.Retired retire(@PathVariable UUID id, @RequestBody Retirement retirement) {
        return missing.retire(id, retirement);
    }
}
