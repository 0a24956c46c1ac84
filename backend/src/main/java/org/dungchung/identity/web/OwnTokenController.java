package org.dungchung.identity.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.identity.Accounts;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.identity.token.NewToken;
import org.dungchung.identity.token.Token;
import org.dungchung.identity.token.TokenForm;
import org.dungchung.identity.token.Tokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens that one's own programs send as {@code Authorization: Bearer}. */
@RestController
@RequestMapping("/api/me/tokens")
class OwnTokenController {

    private final CurrentCaller callers;
    private final Accounts accounts;
    private final Tokens tokens;

    OwnTokenController(CurrentCaller callers, Accounts accounts, Tokens tokens) {
        this.callers = callers;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /** One's own tokens that were not ended, newest first, without what is secret of them. */
    @GetMapping
    List<Token> list() {
        return tokens.list(callers.get().username());
    }

    /** Makes a token. Its secret is in this answer, and in no other. */
    @PostMapping
    ResponseEntity<NewToken> make(@RequestBody TokenForm form) {
        NewToken made = tokens.make(accounts.get(callers.get()), form);
        return ResponseEntity.created(URI.create("/api/me/tokens")).body(made);
    }

    /** Ends a token; programs that come with it are refused from now on. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id) {
        tokens.end(callers.get().username(), id);
    }
}
