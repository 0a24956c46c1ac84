package org.dungchung.territory;

import java.time.OffsetDateTime;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.Refusal;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which areas there are on a day. */
@Repository
@Reading
public class Areas {

    private static final String EXISTS = SqlFile.read(Areas.class, "area-exists.sql");
    private static final String WITHIN = SqlFile.read(Areas.class, "area-within.sql");
    private static final String FIRST_KNOWN = SqlFile.read(Areas.class, "area-first-known.sql");

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes sure that a question about {@code area} has a meaning.
     *
     * @param area the code of an area, or null for everything in the registry, which always has one
     * @throws NotKnownYet if an area has the code in the boundaries of that day, but was not known of then
     * @throws UnknownArea if no area had the code in the boundaries of that day
     */
    public void require(@Nullable String area, AsOf asOf) {
        if (area == null) {
            return;
        }
        boolean exists = jdbc.sql(EXISTS)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(Boolean.class)
                .single();
        if (!exists) {
            throw refusal(area, asOf);
        }
    }

    /**
     * Makes sure that an answer about {@code area} stays within what its asker is told of.
     *
     * @param area the code of an area, or null for everything in the registry
     * @param within the code of the area outside of which nothing is told; null = everywhere
     * @throws OutsideArea if it would reach farther
     */
    public void requireWithin(@Nullable String area, @Nullable String within, AsOf asOf) {
        if (within == null || within.equals(area)) {
            return;
        }
        if (area == null || !isWithin(area, within, asOf)) {
            throw new OutsideArea(within);
        }
    }

    /**
     * The one of two areas that lies within the other; null = everywhere.
     *
     * @throws OutsideArea if neither does
     */
    public @Nullable String narrower(@Nullable String area, @Nullable String other, AsOf asOf) {
        if (area == null || other == null) {
            return area == null ? other : area;
        }
        if (isWithin(other, area, asOf)) {
            return other;
        }
        requireWithin(area, other, asOf);
        return area;
    }

    private boolean isWithin(String area, String within, AsOf asOf) {
        return jdbc.sql(WITHIN)
                .param("area", area)
                .param("within", within)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query(Boolean.class)
                .single();
    }

    private Refusal refusal(String area, AsOf asOf) {
        return jdbc.sql(FIRST_KNOWN)
                .param("area", area)
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .query((row, number) -> row.getObject("first_known", OffsetDateTime.class))
                .optional()
                .<Refusal>map(first -> new NotKnownYet(
                        area, asOf.knownOn(), first.atZoneSameInstant(AsOf.ZONE).toLocalDate()))
                .orElseGet(() -> new UnknownArea(area, asOf.boundaries()));
    }
}
