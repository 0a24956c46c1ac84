package org.dungchung.coverage;

import java.util.Collection;
import java.util.List;
import org.dungchung.identity.Caller;

/** Decides of whose stations a caller may see the coverage: the authority of everybody's, an operator of its own, a commune office of all
 * together. */
public final class VisibleOperators {

    private VisibleOperators() {}

    /**
     * The operators whose stations an answer to this caller is made of.
     *
     * @param asked the operators that the question names; empty = all that the caller may see
     * @return what {@link CoverageQuery#of} takes: empty = everybody's, which operators do not get
     * @throws NotYourStations if an operator asks for another's
     */
    public static List<String> of(Caller caller, Collection<String> asked) {
        String own = caller.counted();
        if (own == null && caller.told() == null) {
            return List.copyOf(asked);
        }
        for (String operator : asked) {
            if (!operator.equals(own)) {
                throw new NotYourStations(operator);
            }
        }
        return own == null ? List.of() : List.of(own);
    }
}
