package org.dungchung.asset;

import org.dungchung.identity.Caller;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Who may see an asset. */
public enum Sensitivity {
    NORMAL,
    /** Of defence or security: seen by its owner and by whom the authority has cleared. */
    RESTRICTED;

    /**
     * Looks whether a form leaves this as it is, or comes from somebody who decides it.
     *
     * @param said null says nothing
     * @throws InvalidInput if somebody else than the authority's cleared people would set or clear a restriction
     */
    static void requireUnchanged(Sensitivity recorded, @Nullable Sensitivity said, Caller caller) {
        new InvalidInput.Check()
                .that(
                        said == null || said == recorded || caller.cleared(),
                        "sensitivity",
                        said,
                        "nothing: the authority alone decides it")
                .done();
    }
}
