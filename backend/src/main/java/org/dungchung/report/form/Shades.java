package org.dungchung.report.form;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The colours of ratios on a map, light to dark, that are told apart in print without colour, too. */
final class Shades {

    static final Color NONE = new Color(0xf2f2f2);

    /** Up to which ratio, exclusive, which colour. */
    static final List<Shade> ALL = List.of(
            new Shade(0.05, new Color(0xeff3ff)),
            new Shade(0.10, new Color(0xc6dbef)),
            new Shade(0.20, new Color(0x9ecae1)),
            new Shade(0.30, new Color(0x6baed6)),
            new Shade(0.50, new Color(0x3182bd)),
            new Shade(Double.MAX_VALUE, new Color(0x08519c)));

    private Shades() {}

    static Color of(@Nullable Double ratio) {
        return ratio == null
                ? NONE
                : ALL.stream()
                        .filter(shade -> ratio < shade.below())
                        .findFirst()
                        .orElse(ALL.get(ALL.size() - 1))
                        .colour();
    }

    record Shade(double below, Color colour) {}
}
