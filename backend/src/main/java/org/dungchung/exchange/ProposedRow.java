package org.dungchung.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of a file that waits for review.
 *
 * @param row its number in the file
 * @param change {@code CREATED} or {@code UPDATED}: what it would do
 * @param cells by the titles of their columns in the order of the file, as they stand there; days that a spreadsheet counts are written as days
 * @param findings what the check found that somebody should look at, and why it was refused when it was published
 * @param place where the row lies, as GeoJSON; null where it says no place
 * @param differences what of a known asset it would change, as it stood when the file was sent; null of anything else
 * @param reason why it was refused; null when it was not
 */
public record ProposedRow(
        long row,
        String change,
        Map<String, @Nullable Object> cells,
        List<Finding> findings,
        @Nullable JsonNode place,
        @Nullable List<Difference> differences,
        @Nullable String reason,
        @Nullable String refusedBy) {

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern COUNTED = Pattern.compile("\\d{5}");
    private static final Pattern WORD = Pattern.compile("_([a-z])");

    static ProposedRow of(ResultSet row) throws SQLException {
        String typed = row.getString("typed");
        JsonNode said = typed == null ? null : JSON.readTree(typed);
        String differences = row.getString("differences");
        return new ProposedRow(
                row.getLong("row"),
                row.getString("change"),
                shown(JSON.readValue(row.getString("cells"), CELLS), typed),
                JSON.readValue(row.getString("findings"), FINDINGS),
                said == null ? null : said.get("geometry"),
                differences == null ? null : named(JSON.readValue(differences, DIFFERENCES)),
                row.getString("reason"),
                row.getString("refused_by"));
    }

    /** A number that was understood as a day is shown as that day. */
    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> cells, @Nullable String typed) {
        if (typed != null) {
            cells.replaceAll((head, cell) -> cell == null ? null : day(cell.toString(), typed));
        }
        return cells;
    }

    private static String day(String cell, String typed) {
        if (!COUNTED.matcher(cell).matches()) {
            return cell;
        }
        try {
            String day = CellText.day(cell);
            return typed.contains('"' + day + '"') ? day : cell;
        } catch (BadValue e) {
            return cell;
        }
    }

    private static List<Difference> named(List<Difference> differences) {
        return differences.stream().map(Difference::named).toList();
    }

    /**
     * A field that would be said otherwise.
     *
     * @param field its name in the API; {@code geometry} for the place
     * @param before null where nothing was said
     */
    public record Difference(
            String field, @Nullable Object before, @Nullable Object after) {

        private Difference named() {
            String name = WORD.matcher(field)
                    .replaceAll(word -> Objects.requireNonNull(word.group(1)).toUpperCase(Locale.ROOT));
            return new Difference(name, before, after);
        }
    }
}
