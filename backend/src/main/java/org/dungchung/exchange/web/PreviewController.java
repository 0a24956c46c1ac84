package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dungchung.exchange.ImportSpec;
import org.dungchung.exchange.PreviewRow;
import org.dungchung.exchange.Previews;
import org.dungchung.exchange.returning.PreviewFile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** Shows where a file would put its rows. */
@RestController
@RequestMapping("/api/imports/preview")
class PreviewController {

    private final Previews previews;
    private final PreviewFile file;

    PreviewController(Previews previews, PreviewFile file) {
        this.previews = previews;
        this.file = file;
    }

    /**
     * The places of the first 200 rows of a file in the system that its specification declares, as GeoJSON in WGS 84. A row whose place
     * would be refused has none, and says the rule. Nothing is kept.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void preview(@RequestPart("file") Part sent, @RequestPart("spec") Part spec, HttpServletResponse response)
            throws IOException {
        List<PreviewRow> rows;
        try (InputStream in = sent.getInputStream();
                InputStream said = spec.getInputStream()) {
            rows = previews.read(in, ImportSpec.parse(new String(said.readAllBytes(), StandardCharsets.UTF_8)));
        }
        response.setContentType("application/geo+json");
        file.write(rows, response.getOutputStream());
    }
}
