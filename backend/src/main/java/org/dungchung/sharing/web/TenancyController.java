package org.dungchung.sharing.web;

import java.net.URI;
import java.util.UUID;
import org.dungchung.platform.ExpectedVersion;
import org.dungchung.sharing.Reporting;
import org.dungchung.sharing.TenancyForm;
import org.dungchung.sharing.TenancyState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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

    TenancyController(Reporting reporting) {
        this.reporting = reporting;
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
        TenancyState tenancy = reporting.change(id, ExpectedVersion.of(ifMatch), form);
        return ResponseEntity.ok().eTag(etag(tenancy)).body(tenancy);
    }

    /** Confirms, as owner or tenant, what the other side has reported. */
    @PutMapping("/api/tenancies/{id}/confirmation")
    ResponseEntity<TenancyState> confirm(
            @PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        TenancyState tenancy = reporting.confirm(id, ExpectedVersion.of(ifMatch));
        return ResponseEntity.ok().eTag(etag(tenancy)).body(tenancy);
    }

    private static String etag(TenancyState tenancy) {
        return "\"" + tenancy.version() + "\"";
    }
}
