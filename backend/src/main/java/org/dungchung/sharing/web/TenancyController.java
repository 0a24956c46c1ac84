package org.dungchung.sharing.web;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.dungchung.platform.DaysWithoutBoundaries;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.platform.Restoration;
import org.dungchung.sharing.Reporting;
import org.dungchung.sharing.Revising;
import org.dungchung.sharing.TenancyEnding;
import org.dungchung.sharing.TenancyForm;
import org.dungchung.sharing.TenancyState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes down, from owners, tenants and the authority, who uses an asset and under which contract. */
@RestController
class TenancyController {

    private final Reporting reporting;
    private final Revising revising;
    private final Clock clock;

    TenancyController(Reporting reporting, Revising revising, Clock clock) {
        this.reporting = reporting;
        this.revising = revising;
        this.clock = clock;
    }

    /** One tenancy, for the authority, the owner of the asset and the tenant; as it stands, with the ETag that a change of it names, unless a day is said. */
    @GetMapping("/api/tenancies/{id}")
    ResponseEntity<TenancyState> get(@PathVariable UUID id, @ModelAttribute DaysWithoutBoundaries days) {
        return days.isNow() ? answer(revising.get(id)) : ResponseEntity.ok(revising.get(id, days.asOf(clock)));
    }

    /** What was recorded of it, newest first, each version with what it changed. */
    @GetMapping(value = "/api/tenancies/{id}/history", produces = "application/json")
    String history(@PathVariable UUID id) {
        return revising.history(id);
    }

    @PostMapping("/api/assets/{id}/tenancies")
    ResponseEntity<TenancyState> report(@PathVariable UUID id, @RequestBody TenancyForm form) {
        TenancyState tenancy = reporting.report(id, form);
        return ResponseEntity.created(URI.create("/api/tenancies/" + tenancy.id()))
                .eTag(etag(tenancy))
                .body(tenancy);
    }

    @PutMapping("/api/tenancies/{id}")
    ResponseEntity<TenancyState> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TenancyForm form) {
        return answer(reporting.change(id, ExpectedVersion.of(ifMatch), form));
    }

    /** Ends the use on a day, and with it a contract that goes on longer. */
    @PutMapping("/api/tenancies/{id}/ending")
    ResponseEntity<TenancyState> end(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TenancyEnding ending) {
        return answer(revising.end(id, ExpectedVersion.of(ifMatch), ending));
    }

    /** Says again what an earlier version said; those between stay in the history. */
    @PutMapping("/api/tenancies/{id}/restoration")
    ResponseEntity<TenancyState> restore(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Restoration restoration) {
        return answer(revising.restore(id, ExpectedVersion.of(ifMatch), restoration));
    }

    /** Confirms, as owner or tenant, what the other side has reported. */
    @PutMapping("/api/tenancies/{id}/confirmation")
    ResponseEntity<TenancyState> confirm(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(reporting.confirm(id, ExpectedVersion.of(ifMatch)));
    }

    private static ResponseEntity<TenancyState> answer(TenancyState tenancy) {
        return ResponseEntity.ok().eTag(etag(tenancy)).body(tenancy);
    }

    private static String etag(TenancyState tenancy) {
        return "\"" + tenancy.version() + "\"";
    }
}
