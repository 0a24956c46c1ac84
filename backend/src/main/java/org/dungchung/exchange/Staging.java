package org.dungchung.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dungchung.exchange.Finding.Severity;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;
import tools.jackson.databind.json.JsonMapper;

/** Sends typed rows and findings to the temporary tables by COPY, a megabyte at a time, so that a long file needs no more memory. */
final class Staging implements RowRefusals {

    private static final int WORTH_SENDING = 1 << 20;
    private static final String FINDINGS =
            "copy import_finding (row_number, field, value, rule, hint, severity, facts) from stdin";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CopyManager copy;
    private final String intoStaged;
    private final CopyBuffer rows = new CopyBuffer();
    private final CopyBuffer findings = new CopyBuffer();

    /** @param columns of temporary table {@code staged}, in the order in which rows will be written */
    Staging(Connection connection, List<String> columns) throws SQLException {
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.intoStaged = "copy staged (%s) from stdin".formatted(String.join(", ", columns));
    }

    /** The row that is being written; {@link #endRow} completes it. */
    CopyBuffer row() {
        return rows;
    }

    void endRow() {
        rows.endRow();
        if (rows.size() >= WORTH_SENDING) {
            send(intoStaged, rows);
        }
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
        findings.value(Long.toString(finding.row()));
        findings.value(finding.field());
        findings.value(value == null ? null : shortened(value));
        findings.value(finding.rule());
        findings.value(finding.hint());
        findings.value(finding.severity().name());
        findings.value(finding.facts().isEmpty() ? null : JSON.writeValueAsString(finding.facts()));
        findings.endRow();
        if (findings.size() >= WORTH_SENDING) {
            send(FINDINGS, findings);
        }
    }

    /** Sends what is left. */
    void finish() {
        send(intoStaged, rows);
        send(FINDINGS, findings);
    }

    private void send(String statement, CopyBuffer buffer) {
        try {
            if (buffer.size() > 0) {
                copy.copyIn(statement, new ByteArrayInputStream(buffer.take()), WORTH_SENDING);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", statement, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A refused value goes back to a person; control characters would break the list of refusals and NUL the database. */
    private static String shortened(String value) {
        String printable = value.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= 200 ? printable : printable.substring(0, 200);
    }
}
