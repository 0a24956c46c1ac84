package org.dungchung.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * What the database's named constraints mean to a person.
 *
 * <p>Each module says it for its own in {@code constraints.properties} beside its classes, one line per constraint:
 * {@code asset_owner_code_uk = This owner already has …}.
 */
@Component
public class Constraints {

    private static final String FILES = "classpath*:org/dungchung/*/constraints.properties";

    private final Map<String, String> meanings = new TreeMap<>();

    /** Reads what every module says of its constraints. */
    public Constraints() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                read(PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Properties file) {
        file.stringPropertyNames().forEach(name -> meanings.put(name, file.getProperty(name)));
    }

    /** What it means when the constraint called {@code name} is broken, and what to do, in English; empty if nobody said so. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(meanings.get(name));
    }
}
