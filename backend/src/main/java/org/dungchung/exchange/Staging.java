package org.dungchung.exchange;

import java.util.List;
import javax.sql.DataSource;
import org.dungchung.exchange.Finding.Severity;
import org.dungchung.platform.CopyBuffer;
import org.dungchung.platform.CopyInto;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends typed rows and findings to the temporary tables by COPY, a megabyte at a time, so that a long file needs no more memory. */
final class Staging implements RowRefusals {

    private static final String FINDINGS =
            "copy import_finding (row_number, field, value, rule, hint, severity, facts) from stdin";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CopyInto rows;
    private final CopyInto findings;

    /** @param columns of temporary table {@code staged}, in the order in which rows will be written */
    Staging(DataSource dataSource, List<String> columns) {
        this.rows = new CopyInto(dataSource, "copy staged (%s) from stdin".formatted(String.join(", ", columns)));
        this.findings = new CopyInto(dataSource, FINDINGS);
    }

    /** The row that is being written; {@link #endRow} completes it. */
    CopyBuffer row() {
        return rows.row();
    }

    void endRow() {
        rows.endRow();
    }

    /** Once for each part of the cell that is meant, else once for the cell. */
    @Override
    public void refuse(long row, @Nullable String field, @Nullable String cell, BadValue why) {
        if (why.parts().isEmpty()) {
            note(finding(row, field, cell, why));
        }
        why.parts().forEach(part -> note(finding(row, field, part, why)));
    }

    private static Finding finding(long row, @Nullable String field, @Nullable String value, BadValue why) {
        return new Finding(row, field, value, why.rule(), why.hint(), Severity.REFUSED, why.facts());
    }

    /** Says something of a row that is taken. */
    void warn(long row, String field, String cell, Warning what) {
        note(new Finding(row, field, cell, what.rule(), what.hint(), Severity.WARNING, what.facts()));
    }

    private void note(Finding finding) {
        String value = finding.value();
        CopyBuffer row = findings.row();
        row.value(Long.toString(finding.row()));
        row.value(finding.field());
        row.value(value == null ? null : shortened(value));
        row.value(finding.rule());
        row.value(finding.hint());
        row.value(finding.severity().name());
        row.value(finding.facts().isEmpty() ? null : JSON.writeValueAsString(finding.facts()));
        findings.endRow();
    }

    /** Sends what is left. */
    void finish() {
        rows.finish();
        findings.finish();
    }

    /** A refused value goes back to a person; control characters would break the list of refusals and NUL the database. */
    private static String shortened(String value) {
        String printable = value.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= 200 ? printable : printable.substring(0, 200);
    }
}
