package org.dungchung.platform;

import java.util.Optional;
import java.util.UUID;

/** Tells how things of a kind stand now, in the words in which a {@link Proposable} change answers. */
public interface Standing {

    /** The kind of thing: {@code ASSET}. */
    String subject();

    /** How one stands, as far as the running caller sees it; empty if there is none, or the caller may not know that there is. */
    Optional<?> find(UUID id);

    /** Where one lies, as extended well-known text, whoever asks; empty where things of the kind do not lie anywhere by themselves. */
    default Optional<String> place(UUID id) {
        return Optional.empty();
    }
}
