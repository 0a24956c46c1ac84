package org.dungchung.background;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.dungchung.background.osm.NodePlaces;
import org.dungchung.background.osm.OsmSink;
import org.dungchung.platform.CopyBuffer;
import org.dungchung.platform.CopyInto;
import org.jspecify.annotations.Nullable;

/** Second reading: what the map draws goes to the temporary tables by COPY. */
final class Staged implements OsmSink, Closeable {

    private static final int TOLD = 50_000;

    private final CopyInto lines;
    private final CopyInto edges;
    private final CopyInto places;
    private final WaterParts waterParts;
    private final LongConsumer progress;
    private final NodePlaces nodes = new NodePlaces();
    private final HexLine shape = new HexLine();
    private long read;

    /** @param progress is told now and then how many things were read */
    Staged(DataSource dataSource, WaterParts waterParts, LongConsumer progress) throws IOException {
        this.lines = new CopyInto(dataSource, "copy staged_line (osm_id, kind, class, name, ref, geometry) from stdin");
        this.edges = new CopyInto(dataSource, "copy staged_edge (water_id, way_id, name, geometry) from stdin");
        this.places =
                new CopyInto(dataSource, "copy staged_place (osm_id, class, name, population, geometry) from stdin");
        this.waterParts = waterParts;
        this.progress = progress;
    }

    @Override
    public void node(long id, int lon, int lat, Map<String, String> tags) {
        tell();
        try {
            nodes.add(id, lon, lat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String place = Meaning.place(tags);
        if (place != null) {
            shape.point(lon, lat);
            write(places, Long.toString(id), place, Meaning.name(tags), Meaning.population(tags));
        }
    }

    @Override
    public void way(long id, long[] of, Map<String, String> tags) {
        tell();
        var use = WayUse.of(of, tags, waterParts.has(id));
        if (!use.isNone() && isKnown(of)) {
            lines(Long.toString(id), use, tags);
            shores(Long.toString(id), use, tags);
        }
    }

    private void lines(String id, WayUse use, Map<String, String> tags) {
        if (use.road() != null) {
            write(lines, id, "ROAD", use.road(), Meaning.name(tags), tags.get("ref"));
        }
        if (use.waterway() != null) {
            write(lines, id, "WATERWAY", use.waterway(), Meaning.name(tags), null);
        }
    }

    private void shores(String id, WayUse use, Map<String, String> tags) {
        if (use.shore()) {
            write(edges, id, null, Meaning.name(tags));
        }
        if (use.edge()) {
            write(edges, null, id, null);
        }
    }

    /** Whether the file has enough of its nodes; then they are the shape. */
    private boolean isKnown(long[] of) {
        complete();
        return shape.along(of, nodes);
    }

    /** Its edges come together in the database, by the ids of the ways. Its own id is made negative: ways have the same numbers. */
    @Override
    public void relation(long id, long[] ways, Map<String, String> tags) {
        tell();
        if (WaterParts.isWater(tags)) {
            Arrays.stream(ways).distinct().forEach(way -> {
                CopyBuffer row = edges.row();
                row.value(Long.toString(-id));
                row.value(Long.toString(way));
                row.value(Meaning.name(tags));
                row.value(null);
                edges.endRow();
            });
        }
    }

    /** Sends what is left; answers how many things were read. */
    long finish() {
        lines.finish();
        edges.finish();
        places.finish();
        return read;
    }

    private void write(CopyInto table, @Nullable String... values) {
        CopyBuffer row = table.row();
        for (String value : values) {
            row.value(value == null ? null : value.replace("\0", ""));
        }
        row.plain(shape.hex(), shape.length());
        table.endRow();
    }

    private void complete() {
        try {
            nodes.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell() {
        if (++read % TOLD == 0) {
            progress.accept(read);
        }
    }

    @Override
    public void close() throws IOException {
        nodes.close();
    }
}
