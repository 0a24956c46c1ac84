package org.dungchung.exchange;

import java.util.List;
import org.dungchung.exchange.Places.Shape;

/** What a file can hold. Knows which module loads it and in which order; that module knows what a row means. */
interface ImportTarget {

    /** The name of the target in the API. */
    String id();

    /** The fields of its rows. */
    List<TargetField> fields();

    /** What says where a row is. */
    Shape shape();

    /** Whether an operator may load it for itself. */
    boolean openToOperators();

    /** Makes temporary table {@code staged}. */
    void stage();

    /** Checks each staged row by itself and against the registry. */
    void check(Order order);

    /** Checks the rows against each other, once those outside the territory are gone. */
    void settle(Order order);

    /** Writes what is left to the registry. */
    void write(Order order, String reason);
}
