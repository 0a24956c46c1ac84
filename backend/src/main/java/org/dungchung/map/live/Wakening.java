package org.dungchung.map.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** A connection of its own on which the database says that something was committed. It says no more: what it was is then asked. */
@Component
class Wakening {

    private static final String LISTEN = SqlFile.read(Wakening.class, "listen.sql");

    private final JdbcConnectionDetails database;

    Wakening(JdbcConnectionDetails database) {
        this.database = database;
    }

    /** @throws SQLException if the database cannot be reached */
    Line open() throws SQLException {
        var login = new Properties();
        put(login, "user", database.getUsername());
        put(login, "password", database.getPassword());
        login.setProperty("ApplicationName", "dungchung live");
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", "10");
        Connection connection = DriverManager.getConnection(database.getJdbcUrl(), login);
        try (Statement statement = connection.createStatement()) {
            statement.execute(LISTEN);
            return new Line(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void put(Properties login, String name, @Nullable String value) {
        if (value != null) {
            login.setProperty(name, value);
        }
    }

    /** An open one. */
    record Line(Connection connection) implements AutoCloseable {

        /**
         * Waits until something was committed, or for so long.
         *
         * @throws SQLException if the database cannot be reached any more
         */
        boolean hears(Duration longest) throws SQLException {
            var heard = connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
            return heard != null && heard.length > 0;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
