package org.dungchung.colocation;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The step does not follow the state in which the request is. */
public class WrongState extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    WrongState(String number, RequestState state, RequestState wanted) {
        super(
                Reason.CONFLICT,
                "request-not-" + expected(wanted),
                "Request %s is %s and cannot become %s.".formatted(number, state, wanted),
                Map.of("number", number, "state", state, "wanted", wanted));
    }

    private static String expected(RequestState wanted) {
        return switch (wanted) {
            case FILED, ACCEPTED, REFUSED -> "filed";
            case CONTRACTED -> "accepted";
            case WITHDRAWN -> "open";
        };
    }
}
