package org.dungchung.identity.web;

import org.dungchung.identity.Account;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.CurrentCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a client as whom it is signed in. */
@RestController
@RequestMapping("/api/me")
class MeController {

    private final Accounts accounts;
    private final CurrentCaller callers;

    MeController(Accounts accounts, CurrentCaller callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    @GetMapping
    Account me() {
        return accounts.get(callers.get());
    }
}
