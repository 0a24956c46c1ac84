package org.dungchung.exchange.returning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dungchung.exchange.ReasonColumn;
import org.dungchung.exchange.writing.Column;
import org.dungchung.exchange.writing.Language;
import org.dungchung.exchange.writing.Layer;
import org.dungchung.geo.crs.CoordinateSystems;

/** What stands above refused rows: the columns of the file as they were called there, all of text, and that of the reasons. */
final class ReturnedLayer {

    private static final int LONGEST_SHORT = 10;

    private ReturnedLayer() {}

    /**
     * @param reasons how many columns they take
     * @param places the columns of their own in which the geometries stand: none, one of WKT, or one for each coordinate
     */
    static Layer of(Head head, Language language, int reasons, List<String> places) {
        var columns = new ArrayList<Column>();
        var taken = new HashSet<String>();
        for (String title : head.heads()) {
            columns.add(new Column(title, shortened(title, taken), Column.Kind.TEXT));
        }
        for (int i = 1; i <= reasons; i++) {
            columns.add(reason(language, i));
        }
        return new Layer(
                head.name(),
                head.shape(),
                columns,
                places.stream()
                        .map(name -> new Column(name, name, Column.Kind.TEXT))
                        .toList(),
                CoordinateSystems.of(head.crs()),
                head.name(),
                head.delimiter(),
                head.titles(),
                null);
    }

    private static Column reason(Language language, int number) {
        String title = language == Language.VI ? ReasonColumn.VI : ReasonColumn.EN;
        String shortTitle = language == Language.VI ? ReasonColumn.SHORT_VI : ReasonColumn.SHORT_EN;
        return number == 1
                ? new Column(title, shortTitle, Column.Kind.TEXT)
                : new Column(title + " " + number, shortTitle + number, Column.Kind.TEXT);
    }

    /** In at most ten letters of ASCII, as tables of shapefiles call their columns; no two alike. */
    private static String shortened(String title, Set<String> taken) {
        String ascii = Normalizer.normalize(title.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("[^\\p{ASCII}]", "");
        String base = ascii.substring(0, Math.min(ascii.length(), LONGEST_SHORT));
        String name = base;
        for (int second = 2; !taken.add(name.toLowerCase(Locale.ROOT)); second++) {
            String ending = Integer.toString(second);
            name = base.substring(0, Math.min(base.length(), LONGEST_SHORT - ending.length())) + ending;
        }
        return name;
    }
}
