package org.dungchung.exchange.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dungchung.exchange.DbaseText;
import org.dungchung.platform.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * The table of a shapefile (dBASE III) in UTF-8. What is unknown is blank. A text of more than 254 bytes is left out, for a half of it would be
 * taken for the whole.
 */
final class DbaseFile implements Closeable {

    private static final byte[] END = {0x1a};

    private final List<Column> columns;
    private final TempFile file = TempFile.create(".dbf");
    private final OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.path()));
    private final int[] leftOut;
    private int records;

    DbaseFile(List<Column> columns) throws IOException {
        this.columns = columns;
        this.leftOut = new int[columns.size()];
        int width =
                1 + columns.stream().mapToInt(column -> width(column.kind())).sum();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        out.write(little(32)
                .put((byte) 3)
                .put((byte) (today.getYear() - 1900))
                .put((byte) today.getMonthValue())
                .put((byte) today.getDayOfMonth())
                .putShort(8, (short) (33 + 32 * columns.size()))
                .putShort(10, (short) width)
                .array());
        for (Column column : columns) {
            out.write(little(32)
                    .put(column.shortTitle().getBytes(StandardCharsets.US_ASCII))
                    .put(11, (byte) letter(column.kind()))
                    .put(16, (byte) width(column.kind()))
                    .put(17, (byte) (column.kind() == Column.Kind.NUMBER ? 15 : 0))
                    .array());
        }
        out.write('\r');
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static char letter(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> 'C';
            case INTEGER, NUMBER -> 'N';
            case DATE -> 'D';
            case BOOLEAN -> 'L';
        };
    }

    private static int width(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> DbaseText.WIDTH;
            case INTEGER -> 18;
            case NUMBER -> 24;
            case DATE -> 8;
            case BOOLEAN -> 1;
        };
    }

    TempFile file() {
        return file;
    }

    void add(Row row) throws IOException {
        out.write(' ');
        for (int i = 0; i < columns.size(); i++) {
            Column.Kind kind = columns.get(i).kind();
            byte[] value = text(row.value(i)).getBytes(StandardCharsets.UTF_8);
            int width = width(kind);
            int length = value.length <= width ? value.length : 0;
            leftOut[i] += length < value.length ? 1 : 0;
            boolean left = kind == Column.Kind.TEXT;
            blanks(left ? 0 : width - length);
            out.write(value, 0, length);
            blanks(left ? width - length : 0);
        }
        records++;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "T" : "F";
        }
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.BASIC_ISO_DATE.format(day);
        }
        return value == null ? "" : value.toString();
    }

    private void blanks(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write(' ');
        }
    }

    /** What each column is called in full, and how many of its texts were too long for it, as CSV. */
    String described() {
        var text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("column", "title", "left out: longer than %d bytes".formatted(width(Column.Kind.TEXT)));
        for (int i = 0; i < columns.size(); i++) {
            csv.writeRecord(
                    columns.get(i).shortTitle(), SheetText.safe(columns.get(i).title()), Integer.toString(leftOut[i]));
        }
        return "\ufeff" + text;
    }

    void finish() throws IOException {
        out.write(END);
        out.close();
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
            channel.write(little(4).putInt(0, records), 4);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        file.close();
    }
}
