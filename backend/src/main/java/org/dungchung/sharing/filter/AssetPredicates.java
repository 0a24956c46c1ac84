package org.dungchung.sharing.filter;

import org.dungchung.geo.ecql.BadFilterText;
import org.dungchung.geo.ecql.Ecql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads filters over the published properties of assets. */
@Component
public class AssetPredicates {

    private final FilterProperties properties;

    AssetPredicates(FilterProperties properties) {
        this.properties = properties;
    }

    /**
     * Reads a filter in ECQL; null and blank let everything pass.
     *
     * @throws BadFilter if it cannot be answered
     */
    public AssetPredicate read(@Nullable String filter) {
        String text = filter == null || filter.isBlank() ? "INCLUDE" : filter;
        try {
            return new AssetPredicate(Ecql.read(text), new PredicateTerms(text, properties));
        } catch (BadFilterText bad) {
            throw BadFilter.text(bad, properties.names());
        }
    }
}
