package org.dungchung.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A log whose database is away. */
public class BrokenLog extends AccessLog {

    public BrokenLog() {
        super(JdbcClient.create(away()), JsonMapper.shared(), Clock.systemUTC());
    }

    private static DataSource away() {
        return new AbstractDataSource() {
            @Override
            public java.sql.Connection getConnection() throws java.sql.SQLException {
                throw new java.sql.SQLException("away");
            }

            @Override
            public java.sql.Connection getConnection(@Nullable String user, @Nullable String password)
                    throws java.sql.SQLException {
                return getConnection();
            }
        };
    }
}
