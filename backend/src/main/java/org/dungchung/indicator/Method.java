package org.dungchung.indicator;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A way of computing indicators; another way is another class. */
interface Method {

    /** Whether this is how the indicator is computed. */
    boolean computes(Entry indicator);

    /** The figure without its target. */
    Figure answer(Entry indicator, Question question);

    /** Numerator and denominator alone. */
    Sum sum(Entry indicator, Question question);

    /** The headline per commune; a null code is what lies in no commune. */
    List<CommuneSum> perCommune(Entry indicator, Question question);

    /** What a filter of its rows may name. */
    Choices choices(Entry indicator);

    /** Every unit behind a figure in the order of their codes, one after the other as they come from the database. */
    void each(Entry indicator, Question question, Consumer<Map<String, @Nullable Object>> row);

    /** The wanted units behind a figure in the order of their codes, after the cursor of an earlier page. */
    Page rows(Entry indicator, Question question, RowFilter filter, @Nullable String after, int limit);

    /** How many of the wanted units count and are not shown to the asker, who is not cleared for them. */
    int withheld(Entry indicator, Question question, RowFilter filter);
}
