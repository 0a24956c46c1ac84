package org.dungchung.exchange.reading.sheet;

import org.dungchung.exchange.reading.SafeXml;

/** Texts of XLSX, which may be of several pieces in several fonts. */
final class RichText {

    private RichText() {}

    /** Joins the pieces of the element that begins here, without the reading aids of Japanese; goes to its end. */
    static String of(SafeXml xml, String element) {
        var text = new StringBuilder();
        boolean aid = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.name().equals("rPh")) {
                aid = xml.begins();
            } else if (xml.begins("t") && !aid) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}
