package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.dungchung.identity.Account;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Grant;
import org.dungchung.identity.Grants;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In which of several roles, organisations and areas somebody acts. */
@RestController
@RequestMapping("/api/me/acting")
class ActingController {

    private final CurrentCaller callers;
    private final Accounts accounts;
    private final Grants grants;
    private final OpenSession session;

    ActingController(CurrentCaller callers, Accounts accounts, Grants grants, OpenSession session) {
        this.callers = callers;
        this.accounts = accounts;
        this.grants = grants;
        this.session = session;
    }

    /**
     * Acts as another of one's grants from now on, in this session and in those that begin later. A program without a session names one with each
     * request, in the header {@code X-Acting-As}.
     */
    @PutMapping
    Account act(@RequestBody Acting wish, HttpServletRequest request, HttpServletResponse response) {
        String username = callers.get().username();
        Grant wanted = grants.of(username).stream()
                .filter(grant -> grant.id().equals(wish.grant()))
                .findFirst()
                .orElseThrow(NotYourGrant::new);
        grants.remember(username, wanted.id());
        session.actAs(wanted.id(), request, response);
        return accounts.get(wanted.caller(username));
    }

    /**
     * The wish to act as another.
     *
     * @param grant id of one of one's grants; required
     */
    record Acting(@Nullable UUID grant) {}
}
