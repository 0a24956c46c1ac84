package org.dungchung.background.osm;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads OpenStreetMap PBF: a blob at a time, so that memory does not grow with the file. */
final class OsmPbf {

    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final OsmSink sink;
    private @Nullable Instant dataOf;

    OsmPbf(OsmSink sink) {
        this.sink = sink;
    }

    OsmHead read(InputStream in) throws IOException {
        try (var blobs = new PbfBlobs(in)) {
            for (PbfBlobs.Blob blob = blobs.next(); blob != null; blob = blobs.next()) {
                switch (blob.kind()) {
                    case PbfBlobs.HEADER -> header(new Fields(blob.bytes()));
                    case PbfBlobs.DATA -> new PbfBlock(blob.bytes(), sink).read();
                    default -> {} // the format says to pass over what is unknown
                }
            }
            return new OsmHead("PBF", dataOf);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw UnreadableExtract.damaged();
        }
    }

    private void header(Fields header) {
        while (header.more()) {
            switch (header.next()) {
                case 4 -> require(header.text());
                case 32 -> dataOf = Instant.ofEpochSecond(header.number());
                default -> header.skip();
            }
        }
    }

    private static void require(String feature) {
        if (!UNDERSTOOD.contains(feature)) {
            throw UnreadableExtract.unknownFeature(feature);
        }
    }
}
