package org.dungchung.background.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small map as XML, and as osmium (the reference) wrote it to PBF: packed columns of nodes, and single unpacked ones. */
class OsmFileTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"small.osm", "dense.osm.pbf", "plain.osm.pbf"})
    void everyFormatTellsTheSame(String name) throws IOException {
        var told = new Told();
        OsmHead head = OsmFile.of(file(name)).read(told);
        assertThat(head.dataOf()).isEqualTo(Instant.parse("2026-11-01T12:00:00Z"));
        assertThat(told.lines)
                .hasSize(23)
                .contains(
                        "n1 1050000000 100000000 {}",
                        "n5 1050200000 100100001 {}",
                        "n9000000002 1050300000 100300000 {name=Cho Noi, name:vi=Chợ Nổi, place=town, population=9200}",
                        "w10 [1, 2, 5] {highway=primary, name=Quốc lộ 1 & 1A, ref=QL1}",
                        "w11 [5, 9000000001, 777] {waterway=canal}",
                        "r16 [13, 14, 15] {name=Hồ, natural=water, type=multipolygon}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.osm", "dense.osm.pbf", "plain.osm.pbf"})
    void aFileThatBreaksOffIsRefusedWhereverItDoes(String name) throws IOException {
        byte[] whole = Files.readAllBytes(file(name));
        for (int length = 80; length < whole.length - 10; length += 7) {
            Path cut = folder.resolve("cut");
            Files.write(cut, Arrays.copyOf(whole, length));
            if (endsBetweenTwoBlobs(name, length)) {
                continue;
            }
            assertThatThrownBy(() -> OsmFile.of(cut).read(new Told()))
                    .as(name + " " + length)
                    .isInstanceOfSatisfying(
                            UnreadableExtract.class, e -> assertThat(e.rule()).isEqualTo("damaged-extract"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dense.osm.pbf", "plain.osm.pbf"})
    void aDamagedFileIsRefusedOrReadButNeverAFault(String name) throws IOException {
        byte[] whole = Files.readAllBytes(file(name));
        Path damaged = folder.resolve("damaged");
        for (int at = 20; at < whole.length; at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x55;
            Files.write(damaged, bytes);
            try {
                OsmFile.of(damaged).read(new Told());
            } catch (UnreadableExtract e) {
                assertThat(e.rule()).matches("damaged-extract|unknown-osm-feature");
            }
        }
    }

    @Test
    void whatIsNotOpenStreetMapIsRefused() throws IOException {
        for (String text : List.of("", "id,name\n1,A\n", "<?xml version=\"1.0\"?><kml></kml>")) {
            Path file = Files.writeString(folder.resolve("other"), text);
            assertThatThrownBy(() -> OsmFile.of(file).read(new Told()))
                    .isInstanceOfSatisfying(
                            UnreadableExtract.class, e -> assertThat(e.rule()).isEqualTo("not-openstreetmap"));
        }
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("entities"),
                "<?xml version=\"1.0\"?><!DOCTYPE osm [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><osm><node id=\"1\" lat=\"1\" lon=\"1\">"
                        + "<tag k=\"name\" v=\"&a;\"/></node></osm>");
        assertThatThrownBy(() -> OsmFile.of(file).read(new Told())).isInstanceOf(UnreadableExtract.class);
    }

    @Test
    void withoutAWordOfItsOwnTheNewestChangeIsItsDay() throws IOException {
        String xml = Files.readString(file("small.osm")).replace(" timestamp=\"2026-11-01T12:00:00Z\"", "");
        Path file = Files.writeString(folder.resolve("silent.osm"), xml);
        assertThat(OsmFile.of(file).read(new Told()).dataOf()).isEqualTo(Instant.parse("2026-10-04T00:00:00Z"));
    }

    /** A file without its last blob is a whole one with fewer things. */
    private static boolean endsBetweenTwoBlobs(String name, int length) throws IOException {
        if (!name.endsWith(".pbf")) {
            return false;
        }
        try (var in = new java.io.ByteArrayInputStream(Arrays.copyOf(bytes(name), length));
                var blobs = new PbfBlobs(in)) {
            while (true) {
                if (in.available() == 0) {
                    return true;
                }
                blobs.next();
            }
        } catch (IOException | UnreadableExtract e) {
            return false;
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = OsmFileTests.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), bytes(name));
    }

    /** What was told, line by line. */
    private static final class Told implements OsmSink {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void node(long id, int lon, int lat, Map<String, String> tags) {
            lines.add("n%d %d %d %s".formatted(id, lon, lat, new TreeMap<>(tags)));
        }

        @Override
        public void way(long id, long[] nodes, Map<String, String> tags) {
            lines.add("w%d %s %s".formatted(id, Arrays.toString(nodes), new TreeMap<>(tags)));
        }

        @Override
        public void relation(long id, long[] ways, Map<String, String> tags) {
            lines.add("r%d %s %s".formatted(id, Arrays.toString(ways), new TreeMap<>(tags)));
        }
    }
}
