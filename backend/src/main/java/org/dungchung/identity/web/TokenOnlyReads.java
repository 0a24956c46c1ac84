package org.dungchung.identity.web;

import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;

/** A token that was made for reading came to write. */
class TokenOnlyReads extends AccessDeniedException {

    @Serial
    private static final long serialVersionUID = 1L;

    TokenOnlyReads() {
        super("this token only reads");
    }
}
