package org.dungchung.map;

import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cuts vector tiles out of the registry, each as far as the caller may see. */
@Repository
@Reading
public class Tiles {

    private final JdbcClient jdbc;
    private final LayerCatalogue layers;
    private final CurrentCaller callers;

    Tiles(JdbcClient jdbc, LayerCatalogue layers, CurrentCaller callers) {
        this.jdbc = jdbc;
        this.layers = layers;
        this.callers = callers;
    }

    /**
     * The tile of one layer as Mapbox Vector Tile (version 2, extent 4096), computed by PostGIS; empty when nothing lies there.
     *
     * @throws UnknownLayer if the map has no layer of that id
     */
    public byte[] cut(String layer, TileAddress address, AsOf asOf) {
        Caller caller = callers.get();
        return jdbc.sql(layers.query(layer))
                .param("z", address.z())
                .param("x", address.x())
                .param("y", address.y())
                .param("date", asOf.date())
                .param("boundaries", asOf.boundaries())
                .param("known_at", asOf.knownAt())
                .param("scope", caller.scope())
                .param("cleared", caller.cleared())
                .query(byte[].class)
                .single();
    }
}
