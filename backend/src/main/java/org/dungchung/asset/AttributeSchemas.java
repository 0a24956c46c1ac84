package org.dungchung.asset;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dungchung.platform.InvalidInput;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be said of each kind of asset beyond what all kinds have: one JSON Schema (draft 2020-12) for each kind, published as it is.
 * {@code x-title} and {@code x-words} hold the words of both languages, {@code x-unit} the unit of a number; {@code x-condition} marks what others
 * may know of an asset that is offered to them.
 */
@Component
public class AttributeSchemas {

    /** What stands before the name of an attribute where fields are named. */
    public static final String PREFIX = "attributes.";

    private static final String FILE = "gis-data/reference/attributes/%s.schema.json";

    private final Map<AssetKind, Schema> schemas = new EnumMap<>(AssetKind.class);

    AttributeSchemas() {
        var strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(strict));
        for (AssetKind kind : AssetKind.values()) {
            schemas.put(kind, registry.getSchema(read(kind)));
        }
    }

    private static JsonNode read(AssetKind kind) {
        try (InputStream file = new ClassPathResource(FILE.formatted(kind)).getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schemas by kind. */
    public Map<AssetKind, JsonNode> published() {
        var published = new EnumMap<AssetKind, JsonNode>(AssetKind.class);
        schemas.forEach((kind, schema) -> published.put(kind, schema.getSchemaNode()));
        return Collections.unmodifiableMap(published);
    }

    /** The schema of each attribute of a kind, by its name, in the order of reading. */
    public Map<String, JsonNode> attributesOf(AssetKind kind) {
        var attributes = new LinkedHashMap<String, JsonNode>();
        schema(kind).getSchemaNode().path("properties").forEachEntry(attributes::put);
        return Collections.unmodifiableMap(attributes);
    }

    /** What is wrong with attributes of an asset of a kind, each at its field {@code attributes.<name>}; empty when nothing is. */
    public List<InvalidInput.Fault> faults(AssetKind kind, Map<String, ?> attributes) {
        JsonNode said = JsonMapper.shared().valueToTree(attributes);
        return schema(kind).validate(said).stream()
                .map(error -> fault(kind, said, error))
                .distinct()
                .toList();
    }

    /** @throws InvalidAttributes if an attribute is none of the kind, or not what its schema expects */
    void require(AssetKind kind, Map<String, ?> attributes) {
        List<InvalidInput.Fault> faults = faults(kind, attributes);
        if (!faults.isEmpty()) {
            throw new InvalidAttributes(faults);
        }
    }

    private InvalidInput.Fault fault(AssetKind kind, JsonNode said, Error error) {
        String name = error.getInstanceLocation().getNameCount() > 0
                ? error.getInstanceLocation().getName(0)
                : String.valueOf(error.getProperty());
        JsonNode schema = attributesOf(kind).get(name);
        String expected = schema == null
                ? "one of " + String.join(", ", attributesOf(kind).keySet())
                : ExpectedAttribute.of(schema);
        String value = said.path(name).isString() ? said.path(name).stringValue() : String.valueOf(said.path(name));
        return new InvalidInput.Fault(
                PREFIX + name, value, expected, "%s is '%s'; expected: %s.".formatted(PREFIX + name, value, expected));
    }

    private Schema schema(AssetKind kind) {
        return Objects.requireNonNull(schemas.get(kind));
    }
}
