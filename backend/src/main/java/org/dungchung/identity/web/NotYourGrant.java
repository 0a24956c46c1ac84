package org.dungchung.identity.web;

import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;

/** Somebody came to act as what the account may not, or not any more; a token speaks as what it was made for. */
class NotYourGrant extends AccessDeniedException {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourGrant() {
        super("not one of your grants");
    }
}
