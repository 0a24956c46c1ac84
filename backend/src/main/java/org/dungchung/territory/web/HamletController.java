package org.dungchung.territory.web;

import java.time.Clock;
import org.dungchung.territory.HamletQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of hamlets, for everybody who is signed in. */
@RestController
class HamletController {

    private final HamletQuery hamlets;
    private final Clock clock;

    HamletController(HamletQuery hamlets, Clock clock) {
        this.hamlets = hamlets;
        this.clock = clock;
    }

    @GetMapping("/api/hamlets")
    ResponseEntity<String> list(@RequestParam(required = false) @Nullable String area, @ModelAttribute Known known) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/geo+json")
                .body(hamlets.list(area, known.asOf(clock)));
    }
}
