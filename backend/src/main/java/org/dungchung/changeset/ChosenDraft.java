package org.dungchung.changeset;

import java.util.Optional;
import java.util.UUID;

/** The draft into which the running request wants its changes; chosen, they wait even where they need not. */
public final class ChosenDraft {

    private static final ThreadLocal<Optional<UUID>> CHOSEN = ThreadLocal.withInitial(Optional::empty);

    private ChosenDraft() {}

    static Optional<UUID> get() {
        return CHOSEN.get();
    }

    /** Chooses a draft for this thread, until it is forgotten. */
    public static void choose(UUID changeSet) {
        CHOSEN.set(Optional.of(changeSet));
    }

    /** Ends the choice of this thread, if there was one. */
    public static void forget() {
        CHOSEN.remove();
    }

    /** Does some work with another choice than the thread has. */
    static void whileChosen(UUID changeSet, Runnable work) {
        Optional<UUID> before = get();
        choose(changeSet);
        try {
            work.run();
        } finally {
            CHOSEN.set(before);
        }
    }

    /** Work that has the choice of this thread wherever it is done. */
    public static Runnable carriedInto(Runnable work) {
        Optional<UUID> chosen = get();
        return () -> {
            CHOSEN.set(chosen);
            try {
                work.run();
            } finally {
                forget();
            }
        };
    }
}
