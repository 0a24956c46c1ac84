package org.dungchung.indicator.sums;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which books there are, and up to where they hold. */
@Repository
class BookTable {

    private static final String LOCK = SqlFile.read(BookTable.class, "lock.sql");
    private static final String SINCE = SqlFile.read(BookTable.class, "since.sql");
    private static final String WANTED = SqlFile.read(BookTable.class, "wanted.sql");
    private static final String OPEN = SqlFile.read(BookTable.class, "open.sql");
    private static final String BOOKS = SqlFile.read(BookTable.class, "books.sql");
    private static final String DROP = SqlFile.read(BookTable.class, "drop.sql");
    private static final String DROP_PLACES = SqlFile.read(BookTable.class, "drop-places.sql");
    private static final String HOLD = SqlFile.read(BookTable.class, "hold.sql");
    private static final String MUCH_MEMORY = SqlFile.read(BookTable.class, "much-memory.sql");

    private final JdbcClient jdbc;

    BookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody else writes until this transaction ends. */
    boolean lock() {
        return jdbc.sql(LOCK).query(Boolean.class).single();
    }

    Since since() {
        return jdbc.sql(SINCE)
                .query((row, number) -> new Since(
                        row.getString("snapshot"),
                        row.getBoolean("anew"),
                        List.of((UUID[]) row.getArray("units").getArray()),
                        row.getBoolean("old")))
                .single();
    }

    /** The definitions that sums are kept of on a day. */
    List<Wanted> wanted(LocalDate today) {
        return jdbc.sql(WANTED).param("today", today).query(Wanted.class).list();
    }

    List<Book> books() {
        var books = new LinkedHashMap<Integer, Book>();
        jdbc.sql(BOOKS).query((RowCallbackHandler) row -> {
            int id = row.getInt("id");
            String unit = row.getString("unit");
            List<String> kinds = Arrays.asList((String[]) row.getArray("kinds").getArray());
            books.computeIfAbsent(id, one -> new Book(one, unit, kinds, new ArrayList<>()))
                    .ways()
                    .add(new Way(
                            row.getString("users"),
                            row.getString("owner_rule"),
                            row.getString("basis"),
                            row.getString("support"),
                            row.getString("population"),
                            row.getInt("min_users")));
        });
        return List.copyOf(books.values());
    }

    /** Opens the books that are wanted and not there yet, and throws away those that are not wanted. */
    void keep(List<Wanted> wanted) {
        for (String sql : List.of(DROP, OPEN)) {
            var statement = jdbc.sql(sql)
                    .param("codes", wanted.stream().map(Wanted::code).toArray(String[]::new))
                    .param("versions", wanted.stream().map(Wanted::version).toArray(Integer[]::new));
            int unused = sql.equals(DROP)
                    ? statement.update()
                    : statement.query(Integer.class).list().size();
        }
    }

    void dropAll() {
        keepNone();
        jdbc.sql(DROP_PLACES).update();
    }

    private void keepNone() {
        jdbc.sql(DROP)
                .param("codes", new String[0])
                .param("versions", new Integer[0])
                .update();
    }

    /** Lets what follows in this transaction sort and hash much at once. */
    void takeMemory() {
        jdbc.sql(MUCH_MEMORY).query(String.class).single();
    }

    void hold(String snapshot) {
        jdbc.sql(HOLD).param("snapshot", snapshot).update();
    }

    /** An indicator's version. */
    record Wanted(String code, int version) {}

    /**
     * What is to be written.
     *
     * @param snapshot up to which the sums will hold
     * @param anew whether all of it is
     * @param units of which something was changed
     * @param old whether it is time to say again up to where they hold
     */
    record Since(String snapshot, boolean anew, List<UUID> units, boolean old) {}
}
