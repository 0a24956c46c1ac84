package org.dungchung.changeset.web;

import java.util.List;
import org.dungchung.changeset.Contractors;
import org.dungchung.changeset.Contractors.Contractor;
import org.dungchung.changeset.Contractors.ContractorForm;
import org.dungchung.platform.ExpectedVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works for an organisation as its contractor. */
@RestController
@RequestMapping("/api/contractors")
class ContractorController {

    private final Contractors contractors;

    ContractorController(Contractors contractors) {
        this.contractors = contractors;
    }

    /** All that were ever said to be one: for administrators of every organisation, for an operator of its own. */
    @GetMapping
    List<Contractor> list() {
        return contractors.list();
    }

    /** Says whether a user is a contractor of an organisation. Version 0 is that of one of whom nothing was said. */
    @PutMapping("/{username}")
    ResponseEntity<Contractor> set(
            @PathVariable String username,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ContractorForm form) {
        Contractor kept = contractors.set(username, ExpectedVersion.of(ifMatch), form);
        return ResponseEntity.ok().eTag("\"" + kept.version() + "\"").body(kept);
    }
}
