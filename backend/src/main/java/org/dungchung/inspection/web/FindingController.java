package org.dungchung.inspection.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.contest.Claim;
import org.dungchung.inspection.FindingDecisions;
import org.dungchung.inspection.FindingFilter;
import org.dungchung.inspection.FindingForm;
import org.dungchung.inspection.Inspections;
import org.dungchung.inspection.Receiving;
import org.dungchung.inspection.SiteFinding;
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

/** What was found at the stops of inspections, and what follows from it. */
@RestController
@RequestMapping("/api/findings")
class FindingController {

    private final Inspections inspections;
    private final Receiving receiving;
    private final FindingDecisions deciding;

    FindingController(Inspections inspections, Receiving receiving, FindingDecisions deciding) {
        this.inspections = inspections;
        this.receiving = receiving;
        this.deciding = deciding;
    }

    /** Those of which nobody has decided first, then the newest. */
    @GetMapping
    List<SiteFinding> list(
            @ModelAttribute FindingFilter filter, @RequestParam(required = false) @Nullable Integer limit) {
        return inspections.findings(filter, PageSize.of(limit).limit());
    }

    @GetMapping("/{id}")
    ResponseEntity<SiteFinding> get(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), id);
    }

    /**
     * Takes in a finding under the id that the telephone has given it: 201 the first time, 200 when the same is sent again. It is never refused because
     * something has changed meanwhile; {@code conflicts} say what did not fit.
     */
    @PutMapping("/{id}")
    ResponseEntity<SiteFinding> receive(@PathVariable UUID id, @RequestBody FindingForm form) {
        boolean fresh = receiving.receive(id, form);
        return answer(fresh ? ResponseEntity.created(URI.create("/api/findings/" + id)) : ResponseEntity.ok(), id);
    }

    /** Raises a contest of the asset for the authority. */
    @PostMapping("/{id}/contest")
    ResponseEntity<SiteFinding> contest(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Contested contested) {
        deciding.contest(id, ExpectedVersion.of(ifMatch), contested.claim(), contested.said());
        return answer(ResponseEntity.ok(), id);
    }

    /**
     * Begins a draft of a change-set of the caller: what was not found is retired on the day of the finding; where others use it, the tenancies of those who were
     * not found end and those of who was found begin.
     */
    @PostMapping("/{id}/item")
    ResponseEntity<SiteFinding> propose(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Grounded reason) {
        deciding.propose(id, ExpectedVersion.of(ifMatch), reason.reason());
        return answer(ResponseEntity.ok(), id);
    }

    /** Nothing follows from it, or nothing more. */
    @PutMapping("/{id}/settlement")
    ResponseEntity<SiteFinding> settle(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Grounded reason) {
        deciding.settle(id, ExpectedVersion.of(ifMatch), reason.reason());
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<SiteFinding> answer(ResponseEntity.BodyBuilder answer, UUID id) {
        SiteFinding finding = inspections.finding(id);
        return answer.eTag("\"" + finding.version() + "\"").body(finding);
    }

    /**
     * What is contested.
     *
     * @param claim what is wrong; left out, it is as the result says
     * @param said the same in words; left out, it is what the inspector said
     */
    record Contested(@Nullable Claim claim, @Nullable String said) {}

    /**
     * Why.
     *
     * @param reason of an item it may be left out: then it is the inspector's words
     */
    record Grounded(@Nullable String reason) {}
}
