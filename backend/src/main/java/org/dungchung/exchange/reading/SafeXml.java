package org.dungchung.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML of somebody else, one element at a time: without document types, and so without entities that grow or fetch; without endless texts.
 * Namespaces are read over: an element is called by its local name.
 */
public final class SafeXml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 200;
    private static final long LONGEST = 64L << 20;
    private static final int EACH = 32;

    private final XMLStreamReader xml;
    private final InputStream in;
    private final String format;
    private int depth;
    private long kept = Long.MIN_VALUE;

    /**
     * @param in is closed with this
     * @param format for people
     */
    public SafeXml(InputStream in, String format) {
        this.format = format;
        this.in = in;
        try {
            xml = FACTORY.createXMLStreamReader(new ShortTexts(in));
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the document. */
    public boolean next() {
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
                if (depth > DEEPEST) {
                    throw unsafe();
                }
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /**
     * Something begins here of which all is kept until the next one begins: a placemark, a row. What it holds is counted from here on.
     *
     * @throws UnreadableFile later, if it holds more than any honest one
     */
    public void begin() {
        kept = 0;
    }

    /** Whether an element of this name begins here. */
    public boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    /** Whether an element of this name ends here. */
    public boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The local name of the element that begins or ends here. */
    public String name() {
        return xml.getLocalName();
    }

    /** Whether an element begins here. */
    public boolean begins() {
        return xml.isStartElement();
    }

    /** The attribute of this local name of the element that begins here; null when it has none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                count(xml.getAttributeValue(i).length());
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that begins here, and of those in it; goes to its end. */
    public String text() {
        var text = new StringBuilder();
        int begun = 1;
        while (begun > 0) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> begun++;
                case XMLStreamConstants.END_ELEMENT -> begun--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    count(xml.getTextLength());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > ShortTexts.LONGEST) {
                        throw ShortTexts.endless();
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw breaksOff();
                default -> {}
            }
            if (begun > DEEPEST) {
                throw unsafe();
            }
        }
        depth--;
        return text.toString();
    }

    private int event() {
        try {
            int event = xml.next();
            count(EACH);
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unsafe();
            }
            return event;
        } catch (XMLStreamException e) {
            throw unwrapped(e);
        } catch (NoSuchElementException e) {
            throw breaksOff();
        }
    }

    private void count(int more) {
        kept += more;
        if (kept > LONGEST) {
            throw UnreadableFile.endlessFeature(LONGEST);
        }
    }

    private RuntimeException unwrapped(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refusal) {
                return refusal;
            }
        }
        return breaksOff();
    }

    private UnreadableFile breaksOff() {
        return UnreadableFile.notThisFormat(format, "it breaks off, or is damaged.");
    }

    private static UnreadableFile unsafe() {
        return new UnreadableFile(
                "unsafe-file",
                "The file has a document type, entities or endless nesting, as no list needs.",
                Map.of());
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw breaksOff();
        }
    }
}
