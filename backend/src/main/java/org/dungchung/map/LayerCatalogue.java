package org.dungchung.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The layers of the map: one file {@code layer/<id>.sql} each, found at start. */
@Component
public class LayerCatalogue {

    private static final String FILES = "classpath:org/dungchung/map/layer/*.sql";

    private final SortedMap<String, String> queries = new TreeMap<>();

    LayerCatalogue() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String name = Objects.requireNonNull(file.getFilename());
                queries.put(name.replace(".sql", ""), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all layers, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(queries.keySet());
    }

    /** @throws UnknownLayer if there is none with this id */
    String query(String id) {
        String query = queries.get(id);
        if (query == null) {
            throw new UnknownLayer(id, ids());
        }
        return query;
    }
}
