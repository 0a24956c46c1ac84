package org.dungchung.indicator.sums;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dungchung.platform.SqlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the sums up of which sharing ratios are made. Who asks for a figure puts right what was changed since, so no figure is older for it; while they are not
 * written, figures are counted.
 */
@Service
public class Summing {

    private static final Logger LOG = LoggerFactory.getLogger(Summing.class);

    private static final String UNIT_IDS = SqlFile.read(Summing.class, "unit-ids.sql");
    private static final int AT_ONCE = 5_000;

    /** Units of which the same is known come one after the other, mostly; of so many kinds of unit the course is remembered. */
    private static final int REMEMBERED = 50_000;

    private final JdbcClient jdbc;
    private final BookTable books;
    private final SumTables tables;
    private final FactReading facts;
    private final Clock clock;

    Summing(JdbcClient jdbc, BookTable books, SumTables tables, FactReading facts, Clock clock) {
        this.jdbc = jdbc;
        this.books = books;
        this.tables = tables;
        this.facts = facts;
        this.clock = clock;
    }

    /** Writes what was changed since the last time, by whomever; all of a definition that has come into force. Does nothing while another server is at it. */
    @Transactional
    public void goOn() {
        if (!books.lock()) {
            return;
        }
        BookTable.Since since = books.since();
        if (since.anew()) {
            books.dropAll();
        }
        Set<Integer> written = books.books().stream().map(Book::id).collect(Collectors.toSet());
        books.keep(books.wanted(LocalDate.now(clock)));
        List<Book> kept = books.books();
        boolean fresh = kept.stream().anyMatch(book -> !written.contains(book.id()));
        if (fresh || !since.units().isEmpty()) {
            write(kept, written, since.units());
        }
        if (since.anew() || since.old() || !since.units().isEmpty()) {
            books.hold(since.snapshot());
        }
    }

    private void write(List<Book> kept, Set<Integer> written, List<UUID> changed) {
        books.takeMemory();
        var places = new Places(jdbc);
        Groups groups = facts.groups();
        for (Book book : kept) {
            var pass = new Pass(book, new Courses(book, groups), places);
            if (written.contains(book.id())) {
                pass.again(changed);
            } else {
                long begun = System.nanoTime();
                pass.all();
                LOG.info(
                        "Sums of book {} ({}) written in {} s",
                        book.id(),
                        book.unit(),
                        (System.nanoTime() - begun) / 1_000_000_000);
            }
        }
    }

    /** One book's writing. */
    private final class Pass {

        private final Book book;
        private final Courses courses;
        private final Places places;

        private final Map<Unit, Long> remembered = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Unit, Long> eldest) {
                return size() > REMEMBERED;
            }
        };

        Pass(Book book, Courses courses, Places places) {
            this.book = book;
            this.courses = courses;
            this.places = places;
        }

        void all() {
            var batch = new ArrayList<UUID>(AT_ONCE);
            jdbc.sql(UNIT_IDS)
                    .param("kinds", book.kinds().toArray(String[]::new))
                    .withFetchSize(AT_ONCE)
                    .query((RowCallbackHandler) row -> {
                        batch.add(row.getObject("id", UUID.class));
                        if (batch.size() == AT_ONCE) {
                            write(batch);
                            batch.clear();
                        }
                    });
            write(batch);
            tables.addAll(book);
        }

        void again(List<UUID> changed) {
            for (int from = 0; from < changed.size(); from += AT_ONCE) {
                List<UUID> batch = changed.subList(from, Math.min(from + AT_ONCE, changed.size()));
                tables.takeAway(book, batch);
                write(batch);
                tables.add(book, batch);
            }
        }

        private void write(List<UUID> batch) {
            Map<UUID, Unit> units = facts.units(book, batch, places);
            remember(new LinkedHashSet<>(units.values()));
            var written = new LinkedHashMap<UUID, Long>();
            units.forEach((id, unit) -> {
                long course = remembered.getOrDefault(unit, 0L);
                if (course != 0) {
                    written.put(id, course);
                }
            });
            tables.units(book, written);
        }

        private void remember(Set<Unit> units) {
            var unknown = new ArrayList<Unit>();
            var steps = new ArrayList<List<Step>>();
            for (Unit unit : units) {
                if (!remembered.containsKey(unit)) {
                    List<Step> course = courses.of(unit);
                    if (!course.isEmpty()) {
                        unknown.add(unit);
                        steps.add(course);
                    }
                }
            }
            List<Long> ids = tables.courses(steps);
            for (int place = 0; place < ids.size(); place++) {
                remembered.put(unknown.get(place), ids.get(place));
            }
        }
    }
}
