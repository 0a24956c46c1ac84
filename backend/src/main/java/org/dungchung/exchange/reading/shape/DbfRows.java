package org.dungchung.exchange.reading.shape;

import com.linuxense.javadbf.DBFReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.ReasonColumn;
import org.dungchung.exchange.reading.EncodingGuess;
import org.dungchung.exchange.reading.TextEncoding;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** The attributes of a Shapefile, row by row; rows marked as deleted are given too, for their shapes are there. */
final class DbfRows implements AutoCloseable {

    private static final int MOST_ZEROS = 400;
    private static final char UNDECODABLE = '\ufffd';

    /** Where the header names its code page. */
    private static final int LANGUAGE = 29;

    /** Where it says how long it is. */
    private static final int HEADER = 8;

    /** How long the description of a field is, and the name in it; the first begins behind as much. */
    private static final int FIELD = 32;

    private static final int NAME = 11;

    private final DBFReader dbf;
    private long row;

    /**
     * @param declared null = nobody said; it holds unless the file has a column of reasons: then it was written here, and its .cpg is right
     * @param said the code page of the .cpg; null = as the header says, and where it does not, what the first rows look like
     */
    DbfRows(InputStream in, @Nullable Charset declared, @Nullable Charset said) throws IOException {
        in.mark(EncodingGuess.LOOKED_AT);
        byte[] start = in.readNBytes(EncodingGuess.LOOKED_AT);
        in.reset();
        boolean silent = start.length > LANGUAGE && start[LANGUAGE] == 0;
        Charset charset = declared == null || (said != null && hasReasons(start)) ? said : declared;
        if (charset != null || silent) {
            dbf = new DBFReader(in, charset == null ? guessed(start) : charset, true);
        } else {
            dbf = new DBFReader(in, true);
        }
    }

    private static boolean hasReasons(byte[] start) {
        for (int field = FIELD; field + FIELD <= start.length && start[field] != '\r'; field += FIELD) {
            String name = new String(start, field, NAME, StandardCharsets.ISO_8859_1);
            if (ReasonColumn.is(name.replace("\0", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Letters of a font are left as those of Windows-1252, by which they are known. */
    private static Charset guessed(byte[] start) {
        int header = Math.min(start.length, (start[HEADER] & 0xff) + ((start[HEADER + 1] & 0xff) << 8));
        TextEncoding likely = EncodingGuess.of(Arrays.copyOfRange(start, header, start.length));
        return likely.letters() == null ? likely.charset() : Charset.forName("windows-1252");
    }

    List<String> columns() {
        var names = new ArrayList<String>();
        for (int i = 1; i < dbf.getFieldCount(); i++) {
            names.add(dbf.getField(i).getName().strip());
        }
        return names;
    }

    /** The cells of the next row; null at the end. */
    @Nullable List<String> next() {
        @Nullable Object @Nullable [] values = dbf.nextRecord();
        if (values == null) {
            return null;
        }
        row++;
        var cells = new ArrayList<String>();
        for (int i = 1; i < values.length; i++) {
            cells.add(text(values[i]));
        }
        return cells;
    }

    private String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return written(number);
        }
        if (value instanceof Date day) {
            return LocalDate.ofInstant(day.toInstant(), ZoneId.systemDefault()).toString();
        }
        return value == null || value instanceof byte[] ? "" : decoded(value.toString());
    }

    /** Without exponent, unless a damaged file has one with millions of zeros. */
    private static String written(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return Math.abs((long) number.scale()) > MOST_ZEROS
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    /** A last letter that the width of the column cut in two is left out; anything else that cannot be read ends the reading. */
    private String decoded(String text) {
        String whole = text.strip();
        while (!whole.isEmpty() && whole.charAt(whole.length() - 1) == UNDECODABLE) {
            whole = whole.substring(0, whole.length() - 1);
        }
        if (whole.indexOf(UNDECODABLE) >= 0) {
            String charset = dbf.getCharset().name();
            throw new UnreadableFile(
                    "not-this-encoding",
                    "Row %d of the .dbf is not %s; declare its encoding, or pack its .cpg with it."
                            .formatted(row, charset),
                    Map.of("line", row, "encoding", charset, "likely", "windows-1258"));
        }
        return whole;
    }

    @Override
    public void close() {
        dbf.close();
    }
}
