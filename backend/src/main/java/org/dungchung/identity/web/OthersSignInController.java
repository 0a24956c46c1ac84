package org.dungchung.identity.web;

import java.util.List;
import java.util.UUID;
import org.dungchung.identity.SignIns;
import org.dungchung.identity.token.Token;
import org.dungchung.identity.token.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an administrator does with the sign-ins of somebody else: sees the tokens and ends them, and ends the sessions. */
@RestController
@RequestMapping("/api/users/{username}")
class OthersSignInController {

    private final Tokens tokens;
    private final SignIns signIns;

    OthersSignInController(Tokens tokens, SignIns signIns) {
        this.tokens = tokens;
        this.signIns = signIns;
    }

    /** The tokens of a user that were not ended, newest first, without what is secret of them. */
    @GetMapping("/tokens")
    List<Token> tokens(@PathVariable String username) {
        return tokens.list(username);
    }

    /** Ends a token of a user; programs that come with it are refused from now on. */
    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String username, @PathVariable UUID id) {
        tokens.end(username, id);
    }

    /** Signs a user out everywhere; the password and the tokens go on. */
    @PostMapping("/sign-outs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@PathVariable String username) {
        signIns.end(username);
    }
}
