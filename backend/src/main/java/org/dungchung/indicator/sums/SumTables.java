package org.dungchung.indicator.sums;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the tables that hold the sums. */
@Repository
class SumTables {

    private static final String COURSE_IDS = SqlFile.read(SumTables.class, "course-ids.sql");
    private static final String WRITE_STEPS = SqlFile.read(SumTables.class, "write-steps.sql");
    private static final String WRITE_UNITS = SqlFile.read(SumTables.class, "write-units.sql");
    private static final String FORGET_UNITS = SqlFile.read(SumTables.class, "forget-units.sql");
    private static final String ADD = SqlFile.read(SumTables.class, "add.sql");

    private final JdbcClient jdbc;

    SumTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> courses(List<List<Step>> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        List<Long> ids = jdbc.sql(COURSE_IDS)
                .param("count", courses.size())
                .query(Long.class)
                .list();
        var numbered = new ArrayList<Numbered>();
        for (int place = 0; place < ids.size(); place++) {
            long id = ids.get(place);
            courses.get(place).forEach(step -> numbered.add(new Numbered(id, step, step.count())));
        }
        write(numbered);
        return ids;
    }

    private void write(List<Numbered> steps) {
        jdbc.sql(WRITE_STEPS)
                .param("courses", all(steps, Numbered::course, Long[]::new))
                .param("from", all(steps, one -> one.step().from(), Integer[]::new))
                .param("until", all(steps, one -> one.step().until(), Integer[]::new))
                .param("places", all(steps, one -> one.count().place(), Integer[]::new))
                .param("kinds", all(steps, one -> one.count().kind(), String[]::new))
                .param("weights", all(steps, one -> one.count().weight(), BigDecimal[]::new))
                .param("ways", all(steps, one -> one.count().ways(), Long[]::new))
                .param("same_site", all(steps, one -> one.count().sameSite(), Boolean[]::new))
                .param("signed_only", all(steps, one -> one.count().signedOnly(), Integer[]::new))
                .param("empty_let", all(steps, one -> one.count().emptyLet(), Boolean[]::new))
                .param("lapsed", all(steps, one -> one.count().lapsed(), Integer[]::new))
                .param("uncontracted", all(steps, one -> one.count().uncontracted(), Integer[]::new))
                .param("unknown_date", all(steps, one -> one.count().unknownDate(), Boolean[]::new))
                .param("unknown_uses", all(steps, one -> one.count().unknownUses(), Integer[]::new))
                .param("one_sided", all(steps, one -> one.count().oneSided(), Integer[]::new))
                .update();
    }

    private static <T> T[] all(List<Numbered> steps, Function<Numbered, T> of, IntFunction<T[]> array) {
        return steps.stream().map(of).toArray(array);
    }

    void units(Book book, Map<UUID, Long> courses) {
        jdbc.sql(WRITE_UNITS)
                .param("book", book.id())
                .param("units", courses.keySet().toArray(UUID[]::new))
                .param("courses", courses.values().toArray(Long[]::new))
                .update();
    }

    void addAll(Book book) {
        jdbc.sql(ADD)
                .param("book", book.id())
                .param("among", null, java.sql.Types.ARRAY)
                .param("sign", 1)
                .update();
    }

    void add(Book book, List<UUID> among) {
        add(book, among, 1);
    }

    void takeAway(Book book, List<UUID> among) {
        add(book, among, -1);
        jdbc.sql(FORGET_UNITS)
                .param("book", book.id())
                .param("among", among.toArray(UUID[]::new))
                .update();
    }

    private void add(Book book, List<UUID> among, int sign) {
        jdbc.sql(ADD)
                .param("book", book.id())
                .param("among", among.toArray(UUID[]::new))
                .param("sign", sign)
                .update();
    }

    private record Numbered(long course, Step step, Count count) {}
}
