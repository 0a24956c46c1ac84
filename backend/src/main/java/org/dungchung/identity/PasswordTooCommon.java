package org.dungchung.identity;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A password that is among the first that anybody would try. */
public class PasswordTooCommon extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    PasswordTooCommon() {
        super(
                Reason.INVALID,
                "password-too-common",
                "This password is among the first that anybody would try; choose another.",
                Map.of());
    }
}
