package org.dungchung.organisation.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dungchung.organisation.OrganisationQuery;
import org.dungchung.organisation.OrganisationView;
import org.dungchung.organisation.edit.OrganisationEditing;
import org.dungchung.organisation.edit.OrganisationEnding;
import org.dungchung.organisation.edit.OrganisationForm;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
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
import org.springframework.web.bind.annotation.RestController;

/** The organisations with their groups: read by everybody for the choices of every form and filter, kept by the authority. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private final OrganisationQuery organisations;
    private final OrganisationEditing editing;
    private final Clock clock;

    OrganisationController(OrganisationQuery organisations, OrganisationEditing editing, Clock clock) {
        this.organisations = organisations;
        this.editing = editing;
        this.clock = clock;
    }

    /** All organisations by name, each with its group on a day, today unless said; those that have ended say so. */
    @GetMapping
    List<OrganisationView> list(@ModelAttribute DaysWithoutBoundaries days) {
        return organisations.list(days.asOf(clock));
    }

    /** One organisation with its other names and its memberships, of a day where one is said; as it stands with the ETag that a change of it names. */
    @GetMapping("/{code}")
    ResponseEntity<Map<String, @Nullable Object>> get(
            @PathVariable String code, @ModelAttribute DaysWithoutBoundaries days) {
        return days.isNow()
                ? KeptAnswer.of(editing.get(code, null))
                : KeptAnswer.then(editing.get(code, days.asOf(clock)));
    }

    /** What was recorded of it, its names and its memberships, newest first, each version with what it changed. */
    @GetMapping(value = "/{code}/history", produces = "application/json")
    String history(@PathVariable String code) {
        return editing.history(code);
    }

    /** Records a new organisation. */
    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> create(@RequestBody OrganisationForm form) {
        return KeptAnswer.created("/api/organisations/" + form.code(), editing.create(form));
    }

    /** Corrects name, kind and other names; all of it is said again. */
    @PutMapping("/{code}")
    ResponseEntity<Map<String, @Nullable Object>> change(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrganisationForm form) {
        return KeptAnswer.of(editing.change(code, ExpectedVersion.of(ifMatch), form));
    }

    /** Says what its last day was, who took its place, and why. */
    @PutMapping("/{code}/ending")
    ResponseEntity<Map<String, @Nullable Object>> end(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrganisationEnding ending) {
        return KeptAnswer.of(editing.end(code, ExpectedVersion.of(ifMatch), ending));
    }

    /** Makes what an earlier version said of name, kind and end the newest version. */
    @PutMapping("/{code}/restoration")
    ResponseEntity<Map<String, @Nullable Object>> restore(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return KeptAnswer.of(editing.restore(code, ExpectedVersion.of(ifMatch), restoration));
    }
}
