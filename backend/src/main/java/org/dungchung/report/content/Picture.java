package org.dungchung.report.content;

import java.util.List;
import org.dungchung.indicator.Text;
import org.jspecify.annotations.Nullable;

/**
 * A map that is drawn of areas, each shaded by a ratio. Its outlines are in the report, so that it can be drawn at any time.
 *
 * @param country whether it is of the whole country, whose archipelagos are drawn with it
 */
public record Picture(Text title, boolean country, List<Ground> areas) {

    /**
     * An area.
     *
     * @param value a fraction of 1; null where there is none, or the public is not told it
     * @param outline as WKT, WGS 84, simplified to what paper shows
     */
    public record Ground(String code, String name, @Nullable Double value, boolean small, String outline) {

        Ground forThePublic() {
            return small ? new Ground(code, name, null, true, outline) : this;
        }
    }

    Picture forThePublic() {
        return new Picture(
                title, country, areas.stream().map(Ground::forThePublic).toList());
    }
}
