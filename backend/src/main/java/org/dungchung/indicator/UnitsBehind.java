package org.dungchung.indicator;

import java.util.HashMap;
import java.util.Map;
import org.dungchung.platform.SqlFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many records are behind a figure, whatever they weigh: by them it is decided what the public is shown, and not by kilometres. */
@Service
@Transactional(readOnly = true)
public class UnitsBehind {

    private static final String UNITS = SqlFile.read(UnitsBehind.class, "units.sql");

    private final Indicators indicators;
    private final SharingMethod sharing;

    UnitsBehind(Indicators indicators, SharingMethod sharing) {
        this.indicators = indicators;
        this.sharing = sharing;
    }

    /**
     * Those of an indicator. Of hamlets none are counted: everybody knows which there are.
     *
     * @throws UnknownIndicator if there is no such indicator
     */
    public Counts of(Question question) {
        Entry indicator = indicators.checked(question);
        Map<String, Long> counts = new HashMap<>();
        if (sharing.computes(indicator)) {
            sharing.ask(UNITS, indicator, question).query(row -> {
                counts.put(row.getString("code"), row.getLong("units"));
            });
        }
        return new Counts(counts);
    }

    /** The records behind each number of a figure. */
    public static final class Counts {

        private final Map<String, Long> byCode;

        private Counts(Map<String, Long> byCode) {
            this.byCode = Map.copyOf(byCode);
        }

        /** Whether the headline is of so few that the public is not shown it. */
        public boolean isFew() {
            return isFewOf(Counting.HEADLINE);
        }

        /** Whether a variant is. */
        public boolean isFew(Figure.Variant variant) {
            return isFewOf(variant.code());
        }

        /** Whether a line is. */
        public boolean isFew(Figure.Line line) {
            return isFewOf("line:" + line.code());
        }

        private boolean isFewOf(String code) {
            long units = byCode.getOrDefault(code, 0L);
            return units > 0 && units < Suppression.LEAST;
        }
    }
}
