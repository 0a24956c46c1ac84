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
    private static final int LONGEST_ANSWER_SECONDS = 5;

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

        /**
         * Makes sure that the database is still at the other end: a line that broke without a word is as silent as one on which nothing happens.
         *
         * @throws SQLException if it is not
         */
        void require() throws SQLException {
            if (!connection.isValid(LONGEST_ANSWER_SECONDS)) {
                throw new SQLException("the line to the database is dead");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
