package org.dungchung.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All readers, without the rest of the application. */
public final class Readers {

    private Readers() {}

    /** The readers by the name of their format. */
    public static Map<String, FeatureReader> all() {
        try (var context = new AnnotationConfigApplicationContext("org.dungchung.exchange.reading")) {
            return context.getBeansOfType(FeatureReader.class).values().stream()
                    .collect(Collectors.toMap(FeatureReader::format, reader -> reader));
        }
    }

    /** Wanted columns that are called like their fields. */
    public static ColumnMap columns(String... fields) {
        return new ColumnMap(
                Arrays.stream(fields)
                        .map(field -> new ColumnMap.Wanted(field, List.of(field), false, false))
                        .toList(),
                Map.of(),
                new ColumnMap.Layout(null, null, "EPSG:4326"));
    }
}
