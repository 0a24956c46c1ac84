package org.dungchung.background.osm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of OpenStreetMap, in whichever of its two formats: told by its first bytes, never by its name. */
public final class OsmFile {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final boolean xml;

    private OsmFile(Path path, boolean xml) {
        this.path = path;
        this.xml = xml;
    }

    /**
     * The file at {@code path}.
     *
     * @throws UnreadableExtract if it is not such a file
     */
    public static OsmFile of(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] first = in.readNBytes(64);
            if (PbfBlobs.isPbf(first)) {
                return new OsmFile(path, false);
            }
            if (OsmXml.isXml(first)) {
                return new OsmFile(path, true);
            }
            throw UnreadableExtract.notOsm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives all of it to {@code sink}; may be done more than once.
     *
     * @throws UnreadableExtract if it breaks off or is damaged, after what stood before
     */
    public OsmHead read(OsmSink sink) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            return xml ? new OsmXml(sink).read(in) : new OsmPbf(sink).read(in);
        } catch (IOException e) {
            throw UnreadableExtract.damaged();
        }
    }
}
