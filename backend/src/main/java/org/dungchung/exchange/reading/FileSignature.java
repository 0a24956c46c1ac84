package org.dungchung.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes what a file is that is no text at all; a file of text has no signature. */
final class FileSignature {

    /** How many bytes tell most of them. */
    static final int SHORTEST = 16;

    /** How many bytes tell what is packed: an office document says at its beginning which parts it has. */
    static final int LENGTH = 4096;

    private static final List<Signature> KNOWN = List.of(
            new Signature("%PDF", "PDF"),
            new Signature("\u0089PNG", "PNG"),
            new Signature("\u00ff\u00d8\u00ff", "JPEG"),
            new Signature("GIF8", "GIF"),
            new Signature("II*\0", "TIFF"),
            new Signature("MM\0*", "TIFF"),
            new Signature("\u00d0\u00cf\u0011\u00e0", "XLS / DOC (Office)"),
            new Signature("Rar!", "RAR"),
            new Signature("7z\u00bc\u00af", "7z"),
            new Signature("SQLite format 3", "GeoPackage (SQLite)"),
            new Signature("\0\0'\n", "Shapefile (.shp)"),
            new Signature("AC10", "DWG (AutoCAD)"));

    private FileSignature() {}

    /** The name of the kind of file that begins with {@code start}, for people; null when it may be text. */
    static @Nullable String of(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\3\4")) {
            return packed(text);
        }
        return KNOWN.stream()
                .filter(signature -> text.startsWith(signature.start()))
                .map(Signature::kind)
                .findFirst()
                .orElse(null);
    }

    private static String packed(String text) {
        if (text.contains("word/")) {
            return "DOCX (Word)";
        }
        if (text.contains("xl/") || text.contains("[Content_Types].xml")) {
            return "XLSX (Excel)";
        }
        return text.contains("mimetypeapplication/vnd.oasis") ? "ODS (LibreOffice)" : "ZIP";
    }

    private record Signature(String start, String kind) {}
}
