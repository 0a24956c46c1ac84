package org.dungchung.exchange.reading;

import java.io.Serial;
import java.util.Collection;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A file of which no row can be trusted, so none is loaded. The rule says what is wrong with it. */
public class UnreadableFile extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Any other fault of a file.
     *
     * @param detail for people
     * @param facts what the detail says, by name
     */
    public UnreadableFile(String rule, String detail, Map<String, Object> facts) {
        super(Reason.INVALID, rule, detail, facts);
    }

    /** A file without rows. */
    public static UnreadableFile empty() {
        return new UnreadableFile("empty-file", "The file has no rows.", Map.of());
    }

    /** A feature, placemark or row without an end within reach: all of it is in memory while it is read. */
    static UnreadableFile endlessFeature(long characters) {
        return new UnreadableFile(
                "endless-feature",
                "A feature or row of the file is longer than %d million characters, or made of too many parts; it was not read further."
                        .formatted(characters >> 20),
                Map.of("millions", characters >> 20));
    }

    static UnreadableFile truncated(long line) {
        return new UnreadableFile(
                "truncated-file",
                "The packed file breaks off after line %d; send it again whole.".formatted(line),
                Map.of("line", line));
    }

    static UnreadableFile corrupt(long line) {
        return new UnreadableFile(
                "corrupt-file",
                "The packed file is damaged after line %d; pack it again.".formatted(line),
                Map.of("line", line));
    }

    /**
     * A file that is not what it was declared to be, or is damaged.
     *
     * @param what what was met instead, for people
     */
    public static UnreadableFile notThisFormat(String format, String what) {
        return new UnreadableFile(
                "not-this-format", "The file is not %s: %s".formatted(format, what), Map.of("format", format));
    }

    /** @param kind what the file is, as people call it: {@code PDF} */
    static UnreadableFile anotherKind(String kind) {
        return new UnreadableFile(
                "another-kind-of-file",
                "The file is %s and not what was declared; declare its format if it is one of ours, else save the list as CSV UTF-8 or GeoJSON."
                        .formatted(kind),
                Map.of("kind", kind));
    }

    static UnreadableFile notThisEncoding(Misencoded where, String declared, String likely) {
        return new UnreadableFile(
                "not-this-encoding",
                "Byte %d (line %d) is not %s; the file looks like %s. Save it as UTF-8, or declare its encoding."
                        .formatted(where.offset(), where.line(), declared, likely),
                Map.of("byte", where.offset(), "line", where.line(), "encoding", declared, "likely", likely));
    }

    static UnreadableFile openQuote(long line) {
        return new UnreadableFile(
                "open-quote",
                "The quote in line %d is not closed, and what follows would be one cell; close it, or write a quote inside a text twice."
                        .formatted(line),
                Map.of("line", line));
    }

    static UnreadableFile wrongDelimiter(char declared, char likely, String header) {
        return new UnreadableFile(
                "wrong-delimiter",
                "The header does not divide by '%s' but by '%s': %s"
                        .formatted(named(declared), named(likely), shortened(header)),
                Map.of("delimiter", named(declared), "likely", named(likely)));
    }

    static UnreadableFile missingColumn(String field, String column, Collection<String> present) {
        return new UnreadableFile(
                "missing-column",
                "The file has no column '%s' for the field %s. Its columns are: %s."
                        .formatted(column, field, shortened(String.join(", ", present))),
                Map.of("field", field, "column", column));
    }

    static UnreadableFile duplicateColumn(String column) {
        return new UnreadableFile(
                "duplicate-column",
                "Two columns of the file are called '%s'; rename one.".formatted(column),
                Map.of("column", column));
    }

    /** A file in a system that is recognised by nothing in it. */
    public static UnreadableFile unknownCrs(String inFile) {
        return new UnreadableFile(
                "unknown-crs-in-file",
                "Which coordinate system the file is in is not recognised; declare it. It says: %s"
                        .formatted(shortened(inFile)),
                Map.of("inFile", shortened(inFile)));
    }

    /**
     * A file that contradicts the system in which it was to be read.
     *
     * @param inFile the code of the system that the file says it is in
     * @param read that in which it would be read
     */
    public static UnreadableFile anotherCrs(String inFile, String read) {
        return new UnreadableFile(
                "another-crs",
                "The file says that its coordinates are %s, and they would be read as %s. Declare the right one; where the file is wrong, say so with crsInFileIsWrong."
                        .formatted(inFile, read),
                Map.of("crs", read, "inFile", inFile));
    }

    private static String named(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + " …";
    }

    /** Where decoding stopped: bytes from the start of the unpacked file, lines from one. */
    record Misencoded(long offset, long line) {}
}
