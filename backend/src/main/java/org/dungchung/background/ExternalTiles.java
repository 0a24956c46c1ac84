package org.dungchung.background;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Pictures of a map from a server elsewhere, which an installation may name; by default there is none, and no foreign host is ever asked. The browser
 * of whoever looks at them tells that server what it looks at.
 */
@Component
public class ExternalTiles {

    private final @Nullable Source source;

    /**
     * @param url with {z}, {x} and {y}; empty for none
     * @throws IllegalArgumentException if there is an address without them or without an attribution
     */
    ExternalTiles(
            @Value("${dungchung.map.external.url:}") String url,
            @Value("${dungchung.map.external.attribution:}") String attribution,
            @Value("${dungchung.map.external.max-zoom:19}") int maxZoom) {
        source = url.isBlank() ? null : checked(new Source(url.strip(), attribution.strip(), maxZoom));
    }

    /** Where they are; empty for none. */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    private static Source checked(Source source) {
        boolean whole = source.url().matches("https?://[\\w.:-]+/.*")
                && source.url().contains("{z}")
                && source.url().contains("{x}")
                && source.url().contains("{y}");
        if (!whole || source.url().contains("{s}")) {
            throw new IllegalArgumentException(
                    "dungchung.map.external.url is not of the form https://host/{z}/{x}/{y}.png: " + source.url());
        }
        if (source.attribution().isEmpty()) {
            throw new IllegalArgumentException("dungchung.map.external.attribution is missing: whose map is it?");
        }
        return source;
    }

    /**
     * A server of tiles.
     *
     * @param attribution whose work they are, in plain text
     * @param maxZoom the deepest zoom that it has
     */
    public record Source(String url, String attribution, int maxZoom) {}
}
