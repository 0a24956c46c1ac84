package org.dungchung.background.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.dungchung.background.ExternalTiles;
import org.dungchung.background.Extract;
import org.dungchung.background.Extracts;
import org.dungchung.background.Loadings;
import org.dungchung.background.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** What lies under the map, and how it is replaced. */
@RestController
@RequestMapping("/api/background-map")
class BackgroundMapController {

    private static final int LATEST = 20;

    private final Extracts extracts;
    private final Loadings loadings;
    private final ExternalTiles external;

    BackgroundMapController(Extracts extracts, Loadings loadings, ExternalTiles external) {
        this.extracts = extracts;
        this.loadings = loadings;
        this.external = external;
    }

    /** Whose data the background map is and of when, and the server of tiles elsewhere if this installation names one. */
    @GetMapping
    BackgroundMap get() {
        return new BackgroundMap(
                extracts.current().map(Shown::of).orElse(null),
                external.source().orElse(null));
    }

    /** What is being loaded, what failed last, and the extracts that were loaded, newest first. */
    @GetMapping("/loadings")
    LoadingBook loadings() {
        return new LoadingBook(loadings.running(), loadings.failed(), extracts.latest(LATEST));
    }

    /**
     * Loads an extract of OpenStreetMap (.osm.pbf or .osm) in the place of the one before, which stays until the new one is whole. With the header
     * {@code Prefer: respond-async} (RFC 7240) the answer is 202 as soon as the file is here.
     */
    @PostMapping(path = "/loadings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<LoadingBook> load(
            @RequestPart("file") Part file, @RequestHeader(name = "Prefer", defaultValue = "") String prefer)
            throws IOException {
        String name = file.getSubmittedFileName();
        try (InputStream in = file.getInputStream()) {
            SentFile sent = SentFile.of(in, name == null ? "" : name);
            if (prefer.contains("respond-async")) {
                loadings.begin(sent);
                return ResponseEntity.accepted()
                        .location(URI.create("/api/background-map/loadings"))
                        .body(loadings());
            }
            loadings.load(sent);
            return ResponseEntity.ok(loadings());
        }
    }

    /**
     * The background map.
     *
     * @param extract null while none was loaded
     * @param external null where none is configured
     */
    record BackgroundMap(@Nullable Shown extract, ExternalTiles.@Nullable Source external) {}

    /** What everybody may know of the extract. */
    record Shown(Extract.Origin origin, @Nullable Instant dataOf, Instant loadedAt) {

        static Shown of(Extract extract) {
            return new Shown(extract.origin(), extract.dataOf(), extract.loadedAt());
        }
    }

    /**
     * The book of loadings.
     *
     * @param running null while nothing is loaded
     * @param failed null where the last one did not fail
     */
    record LoadingBook(Loadings.@Nullable Running running, Loadings.@Nullable Failed failed, List<Extract> done) {}
}
