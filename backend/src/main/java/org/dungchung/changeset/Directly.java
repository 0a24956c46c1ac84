package org.dungchung.changeset;

import java.util.function.Supplier;

/** Marks the thread in which changes are made now instead of being proposed: while one is tried or published. */
final class Directly {

    private static final ThreadLocal<Boolean> ON = ThreadLocal.withInitial(() -> false);

    private Directly() {}

    static boolean isOn() {
        return ON.get();
    }

    static <T> T call(Supplier<T> work) {
        boolean before = ON.get();
        ON.set(true);
        try {
            return work.get();
        } finally {
            ON.set(before);
        }
    }
}
