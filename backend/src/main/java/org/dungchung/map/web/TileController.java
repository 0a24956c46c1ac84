package org.dungchung.map.web;

import java.time.Clock;
import java.time.LocalDate;
import org.dungchung.map.KeptTiles;
import org.dungchung.map.Tile;
import org.dungchung.map.TileAddress;
import org.dungchung.platform.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves vector tiles. A browser keeps them and asks each time whether they still hold; no cache between us may keep them, since what
 * a tile shows depends on who asks.
 */
@RestController
class TileController {

    private static final String MEDIA_TYPE = "application/vnd.mapbox-vector-tile";

    private final KeptTiles tiles;
    private final Clock clock;

    TileController(KeptTiles tiles, Clock clock) {
        this.tiles = tiles;
        this.clock = clock;
    }

    @GetMapping("/tiles/{layer}/{z}/{x}/{y}.mvt")
    ResponseEntity<byte[]> tile(
            @PathVariable String layer,
            Place place,
            When when,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        AsOf asOf = AsOf.of(when.date(), when.boundaries(), when.knownOn(), clock);
        Tile tile = tiles.at(layer, new TileAddress(place.z(), place.x(), place.y()), asOf);
        Payload payload = Payload.of(tile, encodings);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .headers(payload::describe)
                .eTag(payload.eTag())
                .body(payload.bytes());
    }

    /** Where the tile lies, bound from the path. */
    record Place(int z, int x, int y) {}

    /** The days that are asked about; what is absent is today. */
    record When(
            @Nullable LocalDate date,
            @Nullable LocalDate boundaries,
            @Nullable LocalDate knownOn) {}
}
