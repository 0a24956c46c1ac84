package org.dungchung.exchange.reading.kml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dungchung.exchange.reading.RawFeature.Fault;
import org.dungchung.exchange.reading.SafeXml;
import org.dungchung.exchange.reading.Table;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** One placemark: its name and description, its data, typed or not, and its shape. */
final class Placemark {

    private static final Set<String> SHAPES = Set.of("Point", "LineString", "Polygon", "MultiGeometry");

    private final SafeXml xml;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private @Nullable Geometry geometry;
    private @Nullable Fault fault;

    /** @param xml stands at the beginning of the placemark */
    Placemark(SafeXml xml) {
        this.xml = xml;
    }

    /** Reads to the end of the placemark and gives it on; answers whether more are wanted. */
    boolean read(long row, Table table) {
        while (xml.next() && !xml.ends("Placemark")) {
            if (xml.begins()) {
                element();
            }
        }
        return table.feature(row, cells, geometry, fault);
    }

    private void element() {
        String name = xml.name();
        if (SHAPES.contains(name)) {
            shape();
        } else if (name.equals("name") || name.equals("description")) {
            cells.putIfAbsent(name, xml.text().strip());
        } else if (name.equals("SimpleData")) {
            cell(xml.attribute("name"), xml.text());
        } else if (name.equals("Data")) {
            cell(xml.attribute("name"), value());
        }
    }

    private String value() {
        String value = "";
        while (xml.next() && !xml.ends("Data")) {
            if (xml.begins("value")) {
                value = xml.text();
            }
        }
        return value;
    }

    /** Data that are called like the placemark's own elements go before them. */
    private void cell(@Nullable String name, String value) {
        if (name != null) {
            cells.put(name, value.strip());
        }
    }

    private void shape() {
        try {
            geometry = new KmlShapes(xml).read();
        } catch (IllegalArgumentException e) {
            fault = new Fault("invalid-geometry", null, String.valueOf(e.getMessage()), Map.of());
        }
    }
}
