package org.dungchung.report.content;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeType;

/**
 * Writes a report down in one way only, so that the same report is the same bytes: the members of an object in the order of their names, no blanks, numbers
 * as the shortest decimals that mean them (no exponent, no zeros at the end), days and instants (UTC) as ISO 8601 has them, UTF-8.
 */
public final class Canonical {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Canonical() {}

    /** The one way to write it. */
    public static String write(Content content) {
        var out = new StringBuilder();
        write(JSON.valueToTree(content), out);
        return out.toString();
    }

    /** What was written; decimals are {@link BigDecimal}s. */
    public static Content read(String written) {
        return JSON.readValue(written, Content.class);
    }

    /** The SHA-256 of a text in UTF-8, in small letters. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The number without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static void write(JsonNode node, StringBuilder out) {
        JsonNodeType type = node.getNodeType();
        if (type == JsonNodeType.OBJECT) {
            object(node, out);
        } else if (type == JsonNodeType.ARRAY) {
            String before = "[";
            for (JsonNode element : node) {
                out.append(before);
                write(element, out);
                before = ",";
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (type == JsonNodeType.NUMBER) {
            out.append(number(node));
        } else {
            out.append(JSON.writeValueAsString(node));
        }
    }

    private static void object(JsonNode node, StringBuilder out) {
        String before = "{";
        for (String name : new TreeSet<>(node.propertyNames())) {
            out.append(before).append(JSON.writeValueAsString(name)).append(':');
            write(node.get(name), out);
            before = ",";
        }
        out.append(node.isEmpty() ? "{}" : "}");
    }

    /** Java's own way of writing a double differs between its versions; this one is always the shortest. */
    private static String number(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.asString();
        }
        BigDecimal value = node.isBigDecimal()
                ? node.decimalValue()
                : new BigDecimal(NumberOutput.toString(node.doubleValue(), true));
        return plain(value).toPlainString();
    }
}
