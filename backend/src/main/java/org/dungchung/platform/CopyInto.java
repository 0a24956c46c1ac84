package org.dungchung.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Sends rows to a table by COPY, a megabyte at a time, so that a long file needs no more memory; in the running transaction. */
public final class CopyInto {

    private static final int WORTH_SENDING = 1 << 20;

    private final DataSource dataSource;
    private final String statement;
    private final CopyBuffer rows = new CopyBuffer();

    /** @param statement {@code copy ... from stdin} */
    public CopyInto(DataSource dataSource, String statement) {
        this.dataSource = dataSource;
        this.statement = statement;
    }

    /** The row that is being written; {@link #endRow} completes it. */
    public CopyBuffer row() {
        return rows;
    }

    /** The row is complete. */
    public void endRow() {
        rows.endRow();
        if (rows.size() >= WORTH_SENDING) {
            send();
        }
    }

    /** Sends what is left. */
    public void finish() {
        if (rows.size() > 0) {
            send();
        }
    }

    private void send() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new ByteArrayInputStream(rows.take()), WORTH_SENDING);
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", statement, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
