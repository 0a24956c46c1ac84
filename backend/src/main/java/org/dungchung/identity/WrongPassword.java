package org.dungchung.identity;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** Who changes something of weight says the password again, and this was not it. */
public class WrongPassword extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Said where the password was asked for again. */
    public WrongPassword() {
        super(Reason.INVALID, "wrong-password", "The present password is not this one.", Map.of());
    }
}
