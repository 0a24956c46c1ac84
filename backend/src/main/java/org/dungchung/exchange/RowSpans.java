package org.dungchung.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rows of a file are one thing, where a thing has several; they follow each other. */
final class RowSpans {

    private final List<Span> spans = new ArrayList<>();

    /** Adds the rows from {@code first} to {@code last}, behind those that were added before. */
    void add(long first, long last) {
        if (last > first) {
            spans.add(new Span((int) first, (int) last));
        }
    }

    /** Adds to {@code rows} the other rows of each thing of which it has one. */
    void widen(BitSet rows) {
        for (Span span : spans) {
            int one = rows.nextSetBit(span.first());
            if (one >= 0 && one <= span.last()) {
                rows.set(span.first(), span.last() + 1);
            }
        }
    }

    private record Span(int first, int last) {}
}
