package org.dungchung.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dungchung.asset.UnknownAsset;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts assets into the order of a way. */
@Component
class RoutePlanning {

    private static final String DISTANCES = SqlFile.read(RoutePlanning.class, "distances.sql");
    private static final String UNSEEN = SqlFile.read(RoutePlanning.class, "unseen.sql");

    private final JdbcClient jdbc;
    private final Clock clock;

    RoutePlanning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes sure that the caller may know of all of them.
     *
     * @throws UnknownAsset if there is none such, or the caller may not know that there is
     */
    void require(List<UUID> assets, Caller caller) {
        unseen(assets, caller).stream().findFirst().ifPresent(asset -> {
            throw new UnknownAsset(asset);
        });
    }

    /** Those of which the caller may not know, in their order. */
    List<UUID> unseen(List<UUID> assets, Caller caller) {
        return jdbc.sql(UNSEEN)
                .param("ids", assets.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .param("cleared", caller.cleared())
                .query(UUID.class)
                .list();
    }

    /**
     * The assets in the order of the way, whoever may know of them; at its end those that have no place today.
     *
     * @param lon from where, with {@code lat}; null = from any of them
     */
    List<UUID> order(List<UUID> assets, @Nullable Double lon, @Nullable Double lat) {
        List<Place> places = places(assets, lon, lat);
        double[][] metres = places.stream().map(Place::metres).toArray(double[][]::new);
        List<UUID> way = Arrays.stream(Route.order(metres, lon != null))
                .mapToObj(places::get)
                .map(Place::asset)
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(way.stream(), assets.stream().filter(asset -> !way.contains(asset)))
                .toList();
    }

    private List<Place> places(List<UUID> assets, @Nullable Double lon, @Nullable Double lat) {
        return jdbc.sql(DISTANCES)
                .param("ids", assets.toArray(UUID[]::new))
                .param("lon", lon)
                .param("lat", lat)
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .param("cleared", true)
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        Arrays.stream((Double[]) row.getArray("metres").getArray())
                                .mapToDouble(Double::doubleValue)
                                .toArray()))
                .list();
    }

    /**
     * A place on the way.
     *
     * @param asset null of the start
     * @param metres from there to each
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Place(@Nullable UUID asset, double[] metres) {}
}
