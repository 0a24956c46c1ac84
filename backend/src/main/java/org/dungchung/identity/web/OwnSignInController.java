package org.dungchung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.Passwords;
import org.dungchung.identity.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do with their own sign-in. */
@RestController
@RequestMapping("/api/me")
class OwnSignInController {

    private final CurrentCaller callers;
    private final PasswordCheck check;
    private final Passwords passwords;
    private final SignIns signIns;
    private final OpenSession session;

    OwnSignInController(
            CurrentCaller callers, PasswordCheck check, Passwords passwords, SignIns signIns, OpenSession session) {
        this.callers = callers;
        this.check = check;
        this.passwords = passwords;
        this.signIns = signIns;
        this.session = session;
    }

    /** Changes the password. All other sign-ins of the account end; the session that asks goes on. */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@RequestBody PasswordChange change, HttpServletRequest request, HttpServletResponse response) {
        change.require();
        String username = callers.get().username();
        check.confirm(username, change.present(), request);
        passwords.change(username, change.present(), change.wanted());
        session.renew(username, request, response);
    }

    /** Signs out everywhere, here too: all sessions of the account end, and programs send their password to be checked again. */
    @PostMapping("/sign-outs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutEverywhere() {
        signIns.end(callers.get().username());
    }
}
