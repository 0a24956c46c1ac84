package org.dungchung.identity.web;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** What was sent as a token is none, or one that has ended or expired. */
class BadToken extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    BadToken() {
        super("no such token");
    }
}
