package org.dungchung.identity.web;

import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;

/** What people do with their own sign-in they do themselves. */
class NotByToken extends AccessDeniedException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotByToken() {
        super("not by token");
    }
}
