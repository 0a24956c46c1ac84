package org.dungchung.exchange.writing;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Geometries of KML. */
final class GeometryKml {

    private GeometryKml() {}

    static void write(XMLStreamWriter xml, Geometry geometry) throws XMLStreamException {
        if (geometry instanceof GeometryCollection parts) {
            xml.writeStartElement("MultiGeometry");
            for (int part = 0; part < parts.getNumGeometries(); part++) {
                write(xml, parts.getGeometryN(part));
            }
        } else if (geometry instanceof Polygon polygon) {
            xml.writeStartElement("Polygon");
            boundary(xml, "outerBoundaryIs", polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                boundary(xml, "innerBoundaryIs", polygon.getInteriorRingN(hole));
            }
        } else {
            xml.writeStartElement(geometry.getGeometryType());
            positions(xml, geometry);
        }
        xml.writeEndElement();
    }

    private static void boundary(XMLStreamWriter xml, String name, LineString ring) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeStartElement("LinearRing");
        positions(xml, ring);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void positions(XMLStreamWriter xml, Geometry geometry) throws XMLStreamException {
        xml.writeStartElement("coordinates");
        var text = new StringBuilder();
        for (Coordinate position : geometry.getCoordinates()) {
            text.append(DoubleText.of(position.x))
                    .append(',')
                    .append(DoubleText.of(position.y))
                    .append(' ');
        }
        xml.writeCharacters(text.toString().strip());
        xml.writeEndElement();
    }
}
