package org.dungchung.identity.web;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** Somebody is guessing: the right password would not help either, until some minutes have passed. */
class TooManyFailures extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    TooManyFailures() {
        super("too many failed sign-ins");
    }
}
