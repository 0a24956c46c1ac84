package org.dungchung.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same question answered by the definition in force and by another version, side by side.
 *
 * @param now by the version in force
 * @param then by the version that is asked about
 * @param communes both in every commune of the asked area in which either counts anything
 */
public record Comparison(Figure now, Figure then, List<Commune> communes) {

    /**
     * Both in one commune.
     *
     * @param code null for what lies in no commune
     */
    public record Commune(
            @Nullable String code,
            @Nullable String name,
            @Nullable CommuneSum now,
            @Nullable CommuneSum then) {}
}
