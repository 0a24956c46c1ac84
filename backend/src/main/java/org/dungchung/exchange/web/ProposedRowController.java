package org.dungchung.exchange.web;

import java.util.List;
import java.util.UUID;
import org.dungchung.exchange.ProposedReview;
import org.dungchung.exchange.ProposedRow;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rows of a file that wait for review in a change-set: read by who sees the import, refused one by one by the authority. */
@RestController
@RequestMapping("/api/imports/{id}/proposed-rows")
class ProposedRowController {

    private final ProposedReview review;

    ProposedRowController(ProposedReview review) {
        this.review = review;
    }

    /**
     * Rows that would change something, by their number.
     *
     * @param after only rows after this number
     * @param refused true: only those that were refused
     * @param found true: only those of which the check has found something, or that were refused when they were published
     */
    @GetMapping
    List<ProposedRow> rows(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "false") boolean refused,
            @RequestParam(defaultValue = "false") boolean found,
            @RequestParam @Nullable Integer limit) {
        return review.rows(id, after, refused, found, PageSize.of(limit));
    }

    /** When the change-set is published the row stays out, and goes back with the refused rows and this reason. */
    @PutMapping("/{row}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable UUID id, @PathVariable long row, @RequestBody RowRefusal refusal) {
        review.refuse(id, row, refusal.reason());
    }

    @DeleteMapping("/{row}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable long row) {
        review.takeBack(id, row);
    }

    /**
     * Why a row is refused.
     *
     * @param reason for whoever sent the file
     */
    record RowRefusal(@Nullable String reason) {}
}
