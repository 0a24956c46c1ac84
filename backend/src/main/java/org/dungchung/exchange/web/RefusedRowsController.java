package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dungchung.exchange.returning.RefusedFile;
import org.dungchung.exchange.writing.ExportFormat;
import org.dungchung.exchange.writing.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands refused rows back in the format in which they came. */
@RestController
@RequestMapping("/api/imports")
class RefusedRowsController {

    private final RefusedFile refused;

    RefusedRowsController(RefusedFile refused) {
        this.refused = refused;
    }

    /**
     * The refused rows of a run with their own columns, titles and values, and a last column that says why each was refused. Corrected, the
     * file can be sent again with the same specification, changed by {@code returnSpec} of the run where it has one; the reasons are passed over.
     *
     * @param lang of the reasons: vi (default) or en
     */
    @GetMapping("/{id}/refused-rows")
    void rows(@PathVariable UUID id, @RequestParam(defaultValue = "vi") String lang, HttpServletResponse response)
            throws IOException {
        Language language = Language.of(lang);
        ExportFormat format = refused.format(id);
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(refused.name(id, language))
                        .build()
                        .toString());
        refused.write(id, language, response.getOutputStream());
    }
}
