package org.dungchung.identity;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The new password is the old one. */
public class PasswordUnchanged extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PasswordUnchanged() {
        super(Reason.INVALID, "password-unchanged", "The new password is the old one; choose another.", Map.of());
    }
}
