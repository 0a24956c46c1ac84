package org.dungchung.inspection.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.inspection.Inspecting;
import org.dungchung.inspection.Inspection;
import org.dungchung.inspection.InspectionFilter;
import org.dungchung.inspection.InspectionForm;
import org.dungchung.inspection.InspectionLine;
import org.dungchung.inspection.Inspections;
import org.dungchung.inspection.Inspector;
import org.dungchung.inspection.Inspectors;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inspections: which assets an inspector goes to on a day. */
@RestController
@RequestMapping("/api/inspections")
class InspectionController {

    private final Inspections inspections;
    private final Inspecting inspecting;
    private final Inspectors inspectors;

    InspectionController(Inspections inspections, Inspecting inspecting, Inspectors inspectors) {
        this.inspections = inspections;
        this.inspecting = inspecting;
        this.inspectors = inspectors;
    }

    /** Those of the newest day first. */
    @GetMapping
    List<InspectionLine> list(
            @ModelAttribute InspectionFilter filter, @RequestParam(required = false) @Nullable Integer limit) {
        return inspections.list(filter, PageSize.of(limit).limit());
    }

    /** Who may go on inspections, by name. */
    @GetMapping("/inspectors")
    List<Inspector> inspectors() {
        return inspectors.list();
    }

    /** One with all that a telephone needs where there is no network: its stops in the order of the route, with their facts and findings. */
    @GetMapping("/{id}")
    ResponseEntity<Inspection> get(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), id);
    }

    /**
     * Plans an inspection of the caller, or of whom a planner names; the order of the stops is as given or computed, by the shortest way that is found from the
     * start, if one is given.
     */
    @PostMapping
    ResponseEntity<Inspection> plan(@RequestBody InspectionForm form) {
        UUID id = inspecting.plan(form);
        return answer(ResponseEntity.created(URI.create("/api/inspections/" + id)), id);
    }

    /** Plans an open one otherwise; its start stays, and so do the stops of which the caller may not know. */
    @PutMapping("/{id}")
    ResponseEntity<Inspection> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody InspectionForm form) {
        inspecting.change(id, ExpectedVersion.of(ifMatch), form);
        return answer(ResponseEntity.ok(), id);
    }

    /** Ends one. What was found there and comes late is still taken in. */
    @PutMapping("/{id}/closing")
    ResponseEntity<Inspection> close(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        inspecting.close(id, ExpectedVersion.of(ifMatch));
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<Inspection> answer(ResponseEntity.BodyBuilder answer, UUID id) {
        Inspection inspection = inspections.get(id);
        return answer.eTag("\"" + inspection.version() + "\"").body(inspection);
    }
}
