package org.dungchung.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the small CSV files that ship with the product: UTF-8, commas, with a header. */
public final class ReferenceFile {

    private ReferenceFile() {}

    /**
     * All rows of a file of the class path, for example {@code gis-data/reference/plans.csv}.
     *
     * @throws UncheckedIOException if there is no such file, which is an error of the build
     */
    public static List<NamedCsvRecord> read(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(
                        new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The text of a column, or null where it is blank or the file has no such column. */
    public static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isBlank()).orElse(null);
    }

    /**
     * Runs a statement for each row of a file; its parameters are called like the columns, and a blank cell is null.
     *
     * @param file as for {@link #read}
     * @throws org.springframework.dao.DataIntegrityViolationException if a row breaks a rule of the table
     */
    public static void load(JdbcClient jdbc, String statement, String file) {
        for (NamedCsvRecord row : read(file)) {
            var cells = new HashMap<String, @Nullable String>();
            row.getHeader().forEach(column -> cells.put(column, optional(row, column)));
            jdbc.sql(statement).params(cells).update();
        }
    }
}
