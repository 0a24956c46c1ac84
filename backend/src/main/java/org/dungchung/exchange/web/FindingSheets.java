package org.dungchung.exchange.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.exchange.ImportRuns;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.FileWritten;
import org.dungchung.platform.Watermark;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sends what was found in a file as a sheet, with who took it in its last row. */
@Component
class FindingSheets {

    private final ImportRuns runs;
    private final CurrentCaller callers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FindingSheets(ImportRuns runs, CurrentCaller callers, Clock clock, ApplicationEventPublisher events) {
        this.runs = runs;
        this.callers = callers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * All findings, in the order of the rows; cells that a spreadsheet would take for a formula are made text.
     *
     * @param ordered whether the byte order mark goes before it, without which spreadsheets take it for the code page of the machine
     */
    void send(UUID run, Severity severity, HttpServletResponse response, boolean ordered) throws IOException {
        runs.get(run);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"refusals-" + run + ".csv\"");
        if (ordered) {
            response.getWriter().write('\ufeff');
        }
        Caller caller = callers.get();
        try (var csv = new FindingCsv(response.getWriter())) {
            runs.findings(run, severity, 0, Long.MAX_VALUE, csv::write);
            var mark = Watermark.of(caller.username(), caller.organisation(), clock);
            events.publishEvent(new FileWritten(csv.finish(mark)));
        }
    }
}
