package org.dungchung.territory;

import java.util.List;
import org.dungchung.geo.feature.FeatureForm;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Repository;

/** Reads the areas of a day with their boundaries. */
@Repository
public class AreaFeatures {

    private static final String FEATURES = SqlFile.read(AreaFeatures.class, "area-features.sql");

    private static final double COARSEST = 0.1;

    private static final List<String> PUBLISHED = List.of(
            "code",
            "name",
            "level",
            "parent",
            "areaKm2",
            "publishedAreaKm2",
            "bbox",
            "validFrom",
            "validTo",
            "version");

    private final PlacePages pages;

    AreaFeatures(PlacePages pages) {
        this.pages = pages;
    }

    /**
     * How areas are wanted in an answer.
     *
     * @param fields names of properties with commas between them; null wants all
     * @param crs null wants WGS 84
     * @throws org.dungchung.geo.feature.UnknownField for the first name that is none
     */
    public static FeatureForm form(@Nullable String fields, @Nullable String crs) {
        return FeatureForm.of(PUBLISHED, fields, crs);
    }

    /**
     * A page of areas, by id, as GeoJSON made by the database.
     *
     * @param thin how far an outline may be from the boundary, in degrees, for pictures; null for the boundaries themselves
     * @throws UnknownArea if no area had the code in those boundaries
     * @throws InvalidInput if the outline cannot be so
     */
    @Reading
    public PlacePage list(PlaceFilter filter, AsOf asOf, FeatureForm form, @Nullable Double thin) {
        new InvalidInput.Check()
                .that(thin == null || (thin > 0 && thin <= COARSEST), "thin", thin, "degrees above 0, at most 0.1")
                .done();
        var own = new MapSqlParameterSource("thin", thin);
        return pages.read(FEATURES, filter, asOf, form, own.getValues());
    }
}
