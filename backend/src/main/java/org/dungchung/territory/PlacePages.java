package org.dungchung.territory;

import java.util.Map;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads pages of areas, hamlets or zones, by id, as GeoJSON made by the database. */
@Repository
@Reading
class PlacePages {

    private final JdbcClient jdbc;
    private final Areas areas;

    PlacePages(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /**
     * A page.
     *
     * @param sql answers with {@code features}, {@code counts} and {@code next}
     * @throws UnknownArea if no area had the code of the filter in those boundaries
     */
    PlacePage read(String sql, PlaceFilter filter, AsOf asOf, FeatureForm form) {
        return read(sql, filter, asOf, form, Map.of());
    }

    /**
     * A page of what has parameters of its own.
     *
     * @param own what the statement takes beside those that all take
     */
    PlacePage read(
            String sql, PlaceFilter filter, AsOf asOf, FeatureForm form, Map<String, ? extends @Nullable Object> own) {
        areas.require(filter.area(), asOf);
        PlacePage found = jdbc.sql(sql)
                .params(filter.values())
                .params(own)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("fields", form.fields())
                .param("digits", form.digits())
                .query(PlacePage.class)
                .single();
        return new PlacePage(form.features(found.features()), found.counts(), found.next());
    }
}
