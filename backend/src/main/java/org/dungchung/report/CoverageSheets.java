package org.dungchung.report;

import org.dungchung.coverage.Coverage;
import org.dungchung.coverage.HamletCoverage;
import org.dungchung.report.Page.Formula;
import org.dungchung.report.Page.Ratio;
import org.jspecify.annotations.Nullable;

/** Writes every hamlet with how far it is covered, and its communes, whose numbers are formulas over the hamlets. */
record CoverageSheets(Coverage found, Words words) {

    /** The rows of a sheet that hold hamlets, as a spreadsheet counts them. */
    record Hamlets(int first, int last) {

        String column(String letter) {
            return letter + first + ":" + letter + last;
        }

        String column(String sheet, String letter) {
            return "'" + sheet + "'!$" + letter + "$" + first + ":$" + letter + "$" + last;
        }
    }

    /** Whose stations of which technologies the numbers are of, on every sheet that has numbers. */
    void counted(Page page) {
        page.row(words.of("coverage.technologies"), String.join(", ", found.technologies()))
                .row(words.of("coverage.operators"), operators());
    }

    private String operators() {
        return found.operators().isEmpty() ? words.of("coverage.everybody") : String.join(", ", found.operators());
    }

    /** The hamlets below a heading that was written already, with their sums. */
    Hamlets hamlets(Page page) {
        counted(page);
        page.row(words.of("coverage.centrePoint"), found.judgedBy(HamletCoverage.Rule.CENTRE_POINT))
                .row(words.of("coverage.derivedBoundaries"), found.derivedBoundaries())
                .head(words.columns(
                        "hamlet",
                        "hamletName",
                        "type",
                        "commune",
                        "communeName",
                        "population",
                        "households",
                        "part",
                        "covered",
                        "rule",
                        "method",
                        "stations"));
        int first = page.next();
        found.hamlets().forEach(hamlet -> row(page, hamlet));
        var rows = new Hamlets(first, page.next() - 1);
        if (!found.hamlets().isEmpty()) {
            page.row(words.of("sum"), null, null, null, null, sum(rows, "F"), sum(rows, "G"), null, countCovered(rows));
        }
        page.row();
        page.row(words.of("total"), null, null, null, null, null, null, null, found.covered(), found.total());
        return rows;
    }

    private static Formula sum(Hamlets rows, String letter) {
        return new Formula("SUM(" + rows.column(letter) + ")");
    }

    private Formula countCovered(Hamlets rows) {
        return new Formula("COUNTIF(" + rows.column("I") + "," + covered() + ")");
    }

    private String covered() {
        return "\"" + words.of(true) + "\"";
    }

    /** One row per commune, found among the hamlets by its code wherever they are sorted to, and the sums of all. */
    void communes(Page page, Hamlets rows) {
        page.head(words.columns(
                "commune", "communeName", "hamlets", "coveredHamlets", "ratio", "population", "coveredPopulation"));
        int first = page.next();
        found.hamlets().stream().map(Commune::of).distinct().forEach(commune -> commune(page, commune, rows));
        int last = page.next() - 1;
        if (last >= first) {
            var communes = new Hamlets(first, last);
            page.row(
                    words.of("sum"),
                    null,
                    sum(communes, "C"),
                    sum(communes, "D"),
                    ratio(page.next()),
                    sum(communes, "F"),
                    sum(communes, "G"));
        }
    }

    private void commune(Page page, Commune commune, Hamlets rows) {
        String sheet = words.of("sheet.hamlets");
        String codes = rows.column(sheet, "D") + ",A" + page.next();
        String covered = rows.column(sheet, "I") + "," + covered();
        String people = rows.column(sheet, "F");
        page.row(
                commune.code(),
                commune.name(),
                new Formula("COUNTIF(" + codes + ")"),
                new Formula("COUNTIFS(" + codes + "," + covered + ")"),
                ratio(page.next()),
                new Formula("SUMIFS(" + people + "," + codes + ")"),
                new Formula("SUMIFS(" + people + "," + codes + "," + covered + ")"));
    }

    private static Formula ratio(int row) {
        return Formula.ratio("IF(C%1$d=0,\"\",D%1$d/C%1$d)".formatted(row));
    }

    private void row(Page page, HamletCoverage hamlet) {
        page.oneOfMany(
                hamlet.code(),
                hamlet.name(),
                hamlet.type(),
                hamlet.commune(),
                hamlet.communeName(),
                hamlet.population(),
                hamlet.households(),
                Ratio.of(hamlet.part()),
                words.of(hamlet.covered()),
                words.of("rule." + hamlet.rule()),
                words.of("method.declared"),
                hamlet.stations());
    }

    /** A commune that has hamlets. */
    private record Commune(String code, @Nullable String name) {

        static Commune of(HamletCoverage hamlet) {
            return new Commune(hamlet.commune(), hamlet.communeName());
        }
    }
}
