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
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** The attributes of a Shapefile, row by row; rows marked as deleted are given too, for their shapes are there. */
final class DbfRows implements AutoCloseable {

    private static final int MOST_ZEROS = 400;
    private static final char UNDECODABLE = '\ufffd';

    /** Where the header names its code page. */
    private static final int LANGUAGE = 29;

    private final DBFReader dbf;
    private long row;

    /** @param charset null = as the header says, and UTF-8 where it does not */
    DbfRows(InputStream in, @Nullable Charset charset) throws IOException {
        if (charset != null || silent(in)) {
            dbf = new DBFReader(in, charset == null ? StandardCharsets.UTF_8 : charset, true);
        } else {
            dbf = new DBFReader(in, true);
        }
    }

    /** Whether the header names no code page. */
    private static boolean silent(InputStream in) throws IOException {
        in.mark(LANGUAGE + 1);
        byte[] start = in.readNBytes(LANGUAGE + 1);
        in.reset();
        return start.length > LANGUAGE && start[LANGUAGE] == 0;
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
