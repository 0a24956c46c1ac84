package org.dungchung.identity.web;

import org.dungchung.identity.SignInLog;
import org.dungchung.platform.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who came in and who was turned away, for administrators. */
@RestController
@RequestMapping("/api/sign-ins")
class SignInLogController {

    private final SignInLog log;

    SignInLogController(SignInLog log) {
        this.log = log;
    }

    /**
     * Sign-ins and attempts, the latest first. Of programs, which sign in with each request, the first in an hour from an address.
     *
     * @param username whose; everybody's unless said
     * @param failed true: only those that failed; false: only those that did not
     * @param after {@code next} of the page before
     * @param limit how many at most; 1,000 unless said
     */
    @GetMapping
    SignInLog.Page list(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable Boolean failed,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return log.list(username, failed, after, PageSize.of(limit));
    }
}
