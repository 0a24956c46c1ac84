package org.dungchung.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers how many places an asset has left. */
@Repository
@Reading
public class PlaceQuery {

    private static final String PLACE = SqlFile.read(PlaceQuery.class, "place.sql");
    private static final String FREE_FROM = SqlFile.read(PlaceQuery.class, "free-from.sql");
    private static final String NEAR = SqlFile.read(PlaceQuery.class, "places.sql");
    private static final String LOCK = SqlFile.read(PlaceQuery.class, "lock-places.sql");
    private static final String LOCK_JOINS = SqlFile.read(PlaceQuery.class, "lock-joins.sql");
    private static final String LOCK_TENANCIES = SqlFile.read(PlaceQuery.class, "lock-tenancies.sql");

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where there is room near a point on a day, nearest first: assets in use and offered with enough places left, and after them those whose
     * capacity nobody knows ({@code freePlaces} null), for their owners can still be asked. An operator's own are left out, and what it cannot ask
     * for: what it uses already, and what has no owner.
     *
     * @return a JSON array of at most 200 GeoJSON features, with {@code distanceM} in metres
     */
    public String near(PlaceSearch search, AsOf asOf, Caller caller) {
        return jdbc.sql(NEAR)
                .param("day", asOf.date())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("lon", search.lon())
                .param("lat", search.lat())
                .param("radius", search.radius())
                .param("kind", search.kind() == null ? null : search.kind().name())
                .param("owner", search.owner())
                .param("places", search.places())
                .param("limit", MOST)
                .query(String.class)
                .single();
    }

    /** The asset as somewhere to co-locate, today, with what {@code caller} may know of it; empty if there is none. */
    public Optional<PlaceFacts> find(UUID asset, Caller caller) {
        return jdbc.sql(PLACE)
                .param("id", asset)
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .query(PlaceFacts.class)
                .optional();
    }

    /**
     * The fewest places that are free on any day from {@code day} on: neither occupied nor promised. Negative where more are taken than
     * there are, null when the capacity is unknown.
     *
     * @param asking the organisation that wants them, whose own promises are free for it; null leaves all promises out of account, as for
     *     one that is being redeemed
     * @throws UnknownAsset if there is no such asset on that day
     */
    public @Nullable Integer freeFrom(UUID asset, LocalDate day, @Nullable String asking) {
        return freeBetween(asset, day, null, asking, null);
    }

    /**
     * As {@link #freeFrom}, on the days until the last one.
     *
     * @param last null = open
     * @param without a tenancy whose places are free on the days on which it takes them; null for none
     */
    @Nullable Integer freeBetween(
            UUID asset, LocalDate first, @Nullable LocalDate last, @Nullable String asking, @Nullable UUID without) {
        return jdbc.sql(FREE_FROM)
                .param("id", asset)
                .param("day", first)
                .param("last", last)
                .param("asking", asking)
                .param("without", without)
                .query((rows, row) -> Optional.ofNullable(rows.getObject(1, Integer.class)))
                .optional()
                .orElseThrow(() -> new UnknownAsset(asset))
                .orElse(null);
    }

    /**
     * Waits until no other transaction imports tenancies, joins records or lets places of the asset or of a record with which it was joined,
     * and keeps others waiting until this one ends.
     */
    public void lock(UUID asset) {
        lock(false, asset);
    }

    /** As {@link #lock}, of two records that are about to become one; until this transaction ends no place of any asset is let. */
    public void lockToJoin(UUID one, UUID other) {
        lock(true, one, other);
    }

    private void lock(boolean joining, UUID... assets) {
        jdbc.sql(LOCK_TENANCIES).update();
        jdbc.sql(LOCK_JOINS).param("joining", joining).query(Boolean.class).single();
        jdbc.sql(LOCK).param("ids", assets).query(Boolean.class).single();
    }
}
