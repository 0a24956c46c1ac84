package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** KML 2.2: placemarks with their columns as data. Always in WGS 84, for KML knows nothing else. */
@Component
class KmlFormat implements ExportFormat {

    @Override
    public String format() {
        return "kml";
    }

    @Override
    public String mediaType() {
        return "application/vnd.google-earth.kml+xml";
    }

    @Override
    public String extension() {
        return "kml";
    }

    @Override
    public boolean anySystem() {
        return false;
    }

    @Override
    public RowWriter open(Layer layer, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
            xml.writeStartElement("Document");
            Rows.element(xml, "name", layer.name());
            if (layer.mark() != null) {
                Rows.element(xml, "description", layer.mark());
            }
            return new Rows(layer, xml);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private record Rows(Layer layer, XMLStreamWriter xml) implements RowWriter {

        /** What XML 1.0 has no way to write, not even escaped. */
        private static final Pattern XML_CANNOT =
                Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

        static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(XML_CANNOT.matcher(text).replaceAll("\ufffd"));
            xml.writeEndElement();
        }

        @Override
        public void write(Row row) throws IOException {
            try {
                xml.writeCharacters("\n");
                xml.writeStartElement("Placemark");
                xml.writeStartElement("ExtendedData");
                for (int i = 0; i < layer.columns().size(); i++) {
                    data(layer.columns().get(i).title(), Objects.toString(row.value(i), null));
                }
                xml.writeEndElement();
                if (row.geometry() != null) {
                    GeometryKml.write(xml, row.geometry());
                }
                xml.writeEndElement();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }

        private void data(String name, @org.jspecify.annotations.Nullable String value) throws XMLStreamException {
            if (value != null) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", name);
                element(xml, "value", value);
                xml.writeEndElement();
            }
        }

        @Override
        public void finish() throws IOException {
            try {
                xml.writeEndDocument();
                xml.flush();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
    }
}
