package org.dungchung.identity;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A password that could be guessed. */
public class PasswordTooShort extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PasswordTooShort(int shortest) {
        super(
                Reason.INVALID,
                "password-too-short",
                "A password has at least %d characters.".formatted(shortest),
                Map.of("shortest", shortest));
    }
}
