/**
 * Sharing ratios and coverage at a date, with their definition, their variants, their target and the rows behind them.
 *
 * <p>Owns schema {@code indicator}: definitions and targets. The numbers themselves are always computed.
 */
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {
            "asset",
            "colocation",
            "contest",
            "coverage",
            "identity",
            "organisation",
            "platform",
            "sameplace",
            "sharing",
            "territory"
        })
@NullMarked
package org.dungchung.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
