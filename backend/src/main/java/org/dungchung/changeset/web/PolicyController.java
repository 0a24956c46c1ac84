package org.dungchung.changeset.web;

import java.util.List;
import org.dungchung.changeset.Policies;
import org.dungchung.changeset.Policies.Policy;
import org.dungchung.identity.CurrentCaller;
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

/** Whose changes wait for review. */
@RestController
@RequestMapping("/api/review-policies")
class PolicyController {

    /** The organisation of the address that stands for all that have no policy of their own. */
    private static final String OTHERS = "-";

    private final Policies policies;
    private final CurrentCaller callers;

    PolicyController(Policies policies, CurrentCaller callers) {
        this.policies = policies;
        this.callers = callers;
    }

    /** All of them for the authority; anybody else is told of itself alone. */
    @GetMapping
    List<Policy> list() {
        return policies.seenBy(callers.get());
    }

    /** Says whether the changes of an organisation wait; {@code -} stands for all that have no policy of their own. Version 0 is that of none. */
    @PutMapping("/{organisation}")
    ResponseEntity<Policy> set(
            @PathVariable String organisation,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody NewPolicy policy) {
        String of = organisation.equals(OTHERS) ? null : organisation;
        Policy kept = policies.set(of, policy.waits(), ExpectedVersion.of(ifMatch));
        return ResponseEntity.ok().eTag("\"" + kept.version() + "\"").body(kept);
    }

    /** Whether changes wait. */
    record NewPolicy(boolean waits) {}
}
