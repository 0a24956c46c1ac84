package org.dungchung.exchange;

import org.jspecify.annotations.Nullable;

/** Is told which rows are refused while they are read. */
@FunctionalInterface
interface RowRefusals {

    /** Notes why a row is refused; {@code field} is null when the row as such is meant, {@code cell} when nothing stands there. */
    void refuse(long row, @Nullable String field, @Nullable String cell, BadValue why);
}
