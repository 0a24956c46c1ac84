package org.dungchung.exchange.reading;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.dungchung.exchange.reading.letters.LettersGuess;
import org.jspecify.annotations.Nullable;

/**
 * In which letters the columns of a file are. Text is in one encoding as a whole: the declared one. Where cells may be in any font, each
 * column is in the letters that its first rows are spelt in, of the declared font or, when none was declared, of any; and so is its name.
 */
public final class FontColumns {

    private static final int SAMPLED = 200;

    private final @Nullable LegacyLetters declared;
    private final boolean mixed;
    private final Map<String, LegacyLetters> cells = new LinkedHashMap<>();

    private FontColumns(@Nullable LegacyLetters declared, boolean mixed) {
        this.declared = declared;
        this.mixed = mixed;
    }

    /**
     * Looks at the first rows of a file, if its format and what was declared leave it open.
     *
     * @throws UnreadableFile if the file cannot be read
     */
    public static FontColumns of(FeatureReader reader, Source source, ColumnMap columns) {
        TextEncoding encoding = source.encoding();
        var fonts = new FontColumns(encoding == null ? null : encoding.letters(), reader.hasFonts());
        if (reader.hasFonts() && (encoding == null || encoding.letters() != null)) {
            var sample = new HeadTable(columns, SAMPLED);
            reader.read(source, sample);
            sample.samples().forEach(fonts::guess);
        }
        return fonts;
    }

    private void guess(HeadTable.Column column) {
        LegacyLetters letters = LettersGuess.of(column.samples(), fonts());
        if (letters != null) {
            cells.put(column.name(), letters);
        }
    }

    private List<LegacyLetters> fonts() {
        return declared == null ? LegacyLetters.all() : List.of(declared);
    }

    /** The letters of the cells of a column, by its name in the file; null = Unicode. */
    @Nullable LegacyLetters ofCells(String column) {
        return mixed ? cells.get(Normalizer.normalize(column, Normalizer.Form.NFC)) : declared;
    }

    /** The letters of the name of a column itself; null = Unicode. */
    @Nullable LegacyLetters ofName(String column) {
        return mixed ? LettersGuess.of(List.of(column), fonts()) : declared;
    }

    /** The names of the columns whose cells were found to be in a font, in Unicode. */
    public List<String> found() {
        return cells.keySet().stream()
                .map(name -> UnicodeTable.read(name, ofName(name)))
                .toList();
    }

    /** The declared letters, or those of the first column that was found to be in a font; null = none is. */
    public @Nullable LegacyLetters letters() {
        return declared != null ? declared : cells.values().stream().findFirst().orElse(null);
    }

    /** A table that is given the texts as they are, and gives them to {@code table} in Unicode. */
    public Table into(Table table) {
        return mixed || declared != null ? new UnicodeTable(table, this) : table;
    }
}
