package org.dungchung.changeset.web;

import java.net.URI;
import java.util.UUID;
import org.dungchung.changeset.Proposed;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers 202 where a change was kept for review instead of being made. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProposedAdvice {

    @ExceptionHandler
    ResponseEntity<Kept> kept(Proposed proposed) {
        return ResponseEntity.accepted()
                .header(
                        HttpHeaders.LOCATION,
                        URI.create("/api/change-sets/" + proposed.changeSet()).toString())
                .body(new Kept(proposed.changeSet(), proposed.item()));
    }

    /**
     * Where a change waits.
     *
     * @param changeSet the draft
     * @param item in it
     */
    record Kept(UUID changeSet, UUID item) {}
}
