package org.dungchung.report.web;

import java.util.List;
import org.dungchung.indicator.Text;
import org.dungchung.report.kind.Kind;
import org.dungchung.report.kind.Kinds;
import org.dungchung.report.kind.Phrases;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which reports can be frozen. */
@RestController
class ReportKindController {

    private final Kinds kinds;

    ReportKindController(Kinds kinds) {
        this.kinds = kinds;
    }

    /** The kinds of report, what each is asked with, and to whom it can be published. */
    @GetMapping("/api/report-kinds")
    List<ReportKind> kinds() {
        return kinds.all().stream()
                .map(kind -> new ReportKind(
                        kind.code(),
                        Phrases.of("kind." + kind.code()),
                        kind.choice(),
                        kind.takesArea(),
                        kind.audience()))
                .toList();
    }

    /**
     * A kind of report.
     *
     * @param area whether it can be asked for of an area; else it is of the whole registry
     */
    record ReportKind(String kind, Text title, Kind.Choice choice, boolean area, Kind.Audience audience) {}
}
