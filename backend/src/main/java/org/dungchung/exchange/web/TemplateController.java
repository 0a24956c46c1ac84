package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.dungchung.exchange.ImportTargets;
import org.dungchung.exchange.template.Templates;
import org.dungchung.exchange.writing.Language;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.platform.InvalidInput;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out sheets to be filled in. */
@RestController
@RequestMapping("/api/imports/templates")
class TemplateController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Templates templates;
    private final ImportTargets targets;

    TemplateController(Templates templates, ImportTargets targets) {
        this.templates = templates;
        this.targets = targets;
    }

    /**
     * The workbook of a target of the import, whose cells take nothing that the import would refuse.
     *
     * @param format xlsx, the only one
     * @param lang of titles, words and explanations: vi (default) or en
     * @param crs the system in which coordinates will be written, which decides what their columns are called; WGS 84 unless said
     */
    @GetMapping("/{target}")
    void template(
            @PathVariable String target,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "vi") String lang,
            @RequestParam(defaultValue = "EPSG:4326") String crs,
            HttpServletResponse response)
            throws IOException {
        List<String> known =
                targets.describe().stream().map(ImportTargets.Described::target).toList();
        new InvalidInput.Check()
                .that(known.contains(target), "target", target, "one of " + String.join(", ", known))
                .that(format.equals("xlsx"), "format", format, "xlsx")
                .done();
        Language language = Language.of(lang);
        CoordinateSystem system = CoordinateSystems.of(crs);
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename((language == Language.VI ? "mau-" : "template-") + target + ".xlsx")
                        .build()
                        .toString());
        templates.write(target, language, system, response.getOutputStream());
    }
}
