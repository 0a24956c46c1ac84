package org.dungchung.background.osm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads OpenStreetMap XML, one thing at a time. Where the file does not say of which state of the map it is, that is the newest change of
 * anything in it.
 */
final class OsmXml {

    /** No way has more nodes than 2,000, and no relation as many members as this. */
    private static final int MOST_MEMBERS = 1 << 20;

    private final OsmSink sink;
    private @Nullable String said;
    private @Nullable String newest;
    private String thing = "";
    private long id;
    private int lon;
    private int lat;
    private long[] members = new long[64];
    private int count;
    private Map<String, String> tags = Map.of();

    OsmXml(OsmSink sink) {
        this.sink = sink;
    }

    /** Whether a file that begins with these bytes is XML; of OpenStreetMap it is by its first element. */
    static boolean isXml(byte[] first) {
        String text =
                new String(first, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        return text.startsWith("<?xml") || text.startsWith("<osm");
    }

    OsmHead read(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = safely().createXMLStreamReader(in);
            if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("osm")) {
                throw UnreadableExtract.notOsm();
            }
            said = value(xml, "timestamp");
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                }
            }
            return new OsmHead("XML", instant(said == null ? newest : said));
        } catch (XMLStreamException | NumberFormatException e) {
            throw UnreadableExtract.damaged();
        }
    }

    /** Without document types, and so without entities that grow or fetch. */
    private static XMLInputFactory safely() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "node", "way", "relation" -> thing(xml);
            case "tag" -> tag(required(xml, "k"), required(xml, "v"));
            case "nd" -> member(required(xml, "ref"));
            case "member" -> {
                if (required(xml, "type").equals("way")) {
                    member(required(xml, "ref"));
                }
            }
            case "meta" -> said = value(xml, "osm_base"); // as the Overpass interface says it
            default -> {}
        }
    }

    private void thing(XMLStreamReader xml) {
        thing = xml.getLocalName();
        id = Long.parseLong(required(xml, "id"));
        count = 0;
        tags = Map.of();
        if (thing.equals("node")) {
            lon = degrees(required(xml, "lon"));
            lat = degrees(required(xml, "lat"));
        }
        String changed = value(xml, "timestamp");
        if (changed != null && (newest == null || changed.compareTo(newest) > 0)) {
            newest = changed;
        }
    }

    private void tag(String key, String value) {
        if (tags.isEmpty()) {
            tags = new HashMap<>();
        }
        tags.put(key, value);
    }

    private void member(String ref) {
        if (count == MOST_MEMBERS) {
            throw UnreadableExtract.damaged();
        }
        if (count == members.length) {
            members = Arrays.copyOf(members, count * 2);
        }
        members[count++] = Long.parseLong(ref);
    }

    private void end(String element) {
        if (!element.equals(thing)) {
            return;
        }
        thing = "";
        switch (element) {
            case "node" -> sink.node(id, lon, lat, tags);
            case "way" -> sink.way(id, Arrays.copyOf(members, count), tags);
            default -> sink.relation(id, Arrays.copyOf(members, count), tags);
        }
    }

    private static int degrees(String text) {
        return (int) Math.round(Double.parseDouble(text) * 1e7);
    }

    private static @Nullable String value(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(null, name);
    }

    private static String required(XMLStreamReader xml, String name) {
        String value = value(xml, name);
        if (value == null) {
            throw UnreadableExtract.damaged();
        }
        return value;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
