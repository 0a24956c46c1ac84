package org.dungchung.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The system of VN-2000 of each province of today, by its code. */
final class ProvinceAxes {

    private static final String FILE = "gis-data/reference/provinces.csv";
    private static final Map<String, String> AXES = read();

    private ProvinceAxes() {}

    /** Code of the province to code of the system, such as {@code EPSG:9210}. */
    static Map<String, String> all() {
        return AXES;
    }

    private static Map<String, String> read() {
        try (Reader file = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            var axes = new LinkedHashMap<String, String>();
            rows.stream()
                    .filter(row -> !row.getField("axis").isBlank())
                    .forEach(row -> axes.put(row.getField("code"), row.getField("axis")));
            return Map.copyOf(axes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
