package org.dungchung.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.EncodingGuess;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.exchange.reading.FileFormat;
import org.dungchung.exchange.reading.FontColumns;
import org.dungchung.exchange.reading.HeadTable;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.TextEncoding;
import org.dungchung.exchange.reading.letters.LegacyLetters;
import org.dungchung.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks at the beginning of a file that is to be imported. Nothing of it is kept. */
@Service
public class FileHeads {

    /** The formats that are text as a whole, in one encoding. */
    private static final Set<String> TEXTS = Set.of("csv", "geojson");

    private final Map<String, FeatureReader> readers;
    private final ImportTargets targets;
    private final CurrentCaller currentCaller;

    FileHeads(List<FeatureReader> readers, ImportTargets targets, CurrentCaller currentCaller) {
        this.readers = readers.stream()
                .collect(Collectors.toMap(FeatureReader::format, reader -> reader, (a, b) -> a, TreeMap::new));
        this.targets = targets;
        this.currentCaller = currentCaller;
    }

    /**
     * Reads the first rows of {@code file}.
     *
     * @param fileName tells the format where the content does not
     * @param spec what is known of the file already; its target decides which row of a sheet is taken for the header. null = nothing
     * @throws WrongSpec if the caller loads nothing, or the specification names what does not exist
     * @throws org.dungchung.exchange.reading.UnreadableFile if it cannot be read
     */
    public FileHead read(InputStream file, String fileName, @Nullable ImportSpec spec) {
        Specs.refuseReaders(currentCaller.get());
        TextEncoding encoding = spec == null ? null : SpecWords.encoding(spec.encoding());
        try (var source = new Source(file, encoding, spec == null ? null : SpecWords.part(spec))) {
            String declared = spec == null ? null : spec.format();
            String format = declared == null ? FileFormat.of(source.file(), fileName) : declared;
            FeatureReader reader = SpecWords.known("format", format, readers);
            if (encoding == null && TEXTS.contains(format)) {
                source.readAs(EncodingGuess.of(source.start(EncodingGuess.LOOKED_AT)));
            }
            return head(reader, source, columns(spec), spec == null ? null : spec.target());
        }
    }

    private FileHead head(FeatureReader reader, Source source, ColumnMap columns, @Nullable String target) {
        var table = new HeadTable(columns);
        FontColumns fonts = FontColumns.of(reader, source, columns);
        reader.read(source, fonts.into(table));
        TextEncoding encoding = source.encoding();
        LegacyLetters letters = fonts.letters();
        return new FileHead(
                reader.format(),
                encoding != null ? encoding.name() : letters == null ? null : letters.id(),
                table.part(),
                VertexGuess.isLikely(table.samples(), lines(target)) ? SpecWords.VERTEX_ROWS : null,
                reader.crs(source),
                reader.parts(source),
                table.samples(),
                table.shapes(),
                table.rows());
    }

    /** The kind of line that is meant; the simplest where none is. */
    private List<TargetField> lines(@Nullable String target) {
        ImportTarget line = targets.byId().get(target == null ? "pole-lines" : target);
        return line == null || line.shape() != Places.Shape.LINE ? List.of() : line.fields();
    }

    private ColumnMap columns(@Nullable ImportSpec spec) {
        Stream<ImportTarget> possible = spec == null || spec.target() == null
                ? targets.byId().values().stream()
                : Stream.of(SpecWords.known("target", spec.target(), targets.byId()));
        Character delimiter = spec == null ? null : SpecWords.delimiter(spec.delimiter());
        Character decimal = spec == null ? null : SpecWords.decimal(spec.decimal());
        String crs = spec == null || spec.crs() == null ? "EPSG:4326" : spec.crs();
        return new ColumnMap(
                possible.flatMap(target -> target.fields().stream())
                        .map(TargetField::wanted)
                        .toList(),
                Map.of(),
                new ColumnMap.Layout(delimiter, decimal, crs));
    }
}
