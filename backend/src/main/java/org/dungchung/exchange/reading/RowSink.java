package org.dungchung.exchange.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a list before anybody knows which of them is the header. */
public interface RowSink {

    /**
     * Takes the next row.
     *
     * @param number the row as a person counts it in the file
     * @return whether more rows are wanted
     */
    boolean row(long number, List<? extends @Nullable String> cells);
}
