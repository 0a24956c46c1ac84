package org.dungchung.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    private final JdbcClient jdbc;
    private final Clock clock;

    RoutePlanning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The assets in the order of the way.
     *
     * @param lon from where, with {@code lat}; null = from any of them
     * @throws UnknownAsset if there is none such, or the caller may not know that there is
     */
    List<UUID> order(List<UUID> assets, @Nullable Double lon, @Nullable Double lat, Caller caller) {
        List<Place> places = places(assets, lon, lat, caller);
        List<UUID> known =
                places.stream().map(Place::asset).filter(Objects::nonNull).toList();
        assets.stream().filter(asset -> !known.contains(asset)).findFirst().ifPresent(asset -> {
            throw new UnknownAsset(asset);
        });
        double[][] metres = places.stream().map(Place::metres).toArray(double[][]::new);
        return Arrays.stream(Route.order(metres, lon != null))
                .mapToObj(places::get)
                .map(Place::asset)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Place> places(List<UUID> assets, @Nullable Double lon, @Nullable Double lat, Caller caller) {
        return jdbc.sql(DISTANCES)
                .param("ids", assets.toArray(UUID[]::new))
                .param("lon", lon)
                .param("lat", lat)
                .param("today", LocalDate.now(clock.withZone(AsOf.ZONE)))
                .param("cleared", caller.cleared())
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
