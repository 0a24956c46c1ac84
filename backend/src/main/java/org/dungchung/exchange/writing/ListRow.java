package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One asset of a list after another; in Vietnamese its kind and status are said in words, in English by their codes, which programs read. */
final class ListRow implements Row {

    private static final Properties WORDS = words();

    private final List<ListColumn> columns;
    private final Language language;
    private JsonNode properties = JsonNodeFactory.instance.objectNode();

    ListRow(List<ListColumn> columns, Language language) {
        this.columns = columns;
        this.language = language;
    }

    /** The same object, for the next asset. */
    ListRow of(JsonNode asset) {
        properties = asset;
        return this;
    }

    @Override
    public @Nullable Object value(int index) {
        ListColumn column = columns.get(index);
        JsonNode value = properties.path(column.property());
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return switch (column.column(language).kind()) {
            case TEXT -> text(column, value);
            case INTEGER -> value.asLong();
            case NUMBER -> value.asDouble();
            case BOOLEAN -> value.asBoolean();
            case DATE -> LocalDate.parse(value.asString());
        };
    }

    private String text(ListColumn column, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asString)
                    .collect(Collectors.joining(", "));
        }
        String said = value.asString();
        return language == Language.EN ? said : WORDS.getProperty(column.property() + "." + said, said);
    }

    @Override
    public @Nullable Geometry geometry() {
        return null;
    }

    private static Properties words() {
        try {
            var file = new ClassPathResource("list-words.properties", ListRow.class);
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
