package org.dungchung.search;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what everybody may know: areas, hamlets, organisations; and what names a text may mean. */
@Repository
@Reading
class NameSearch {

    private static final String PLANS = SqlFile.read(NameSearch.class, "plans.sql");
    private static final String WORDS = SqlFile.read(NameSearch.class, "words.sql");
    private static final String AREAS = SqlFile.read(NameSearch.class, "areas.sql");
    private static final String HAMLETS = SqlFile.read(NameSearch.class, "hamlets.sql");
    private static final String HAMLETS_WITHIN = SqlFile.read(NameSearch.class, "hamlets-within.sql");
    private static final String ORGANISATIONS = SqlFile.read(NameSearch.class, "organisations.sql");
    private static final String NAMED = SqlFile.read(NameSearch.class, "named.sql");
    private static final String ALIKE = SqlFile.read(NameSearch.class, "alike.sql");

    private static final int MOST_ALIKE = 2;

    private final JdbcClient jdbc;

    NameSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Readies the transaction for queries that take a thousandth of a second. */
    void prepare() {
        jdbc.sql(PLANS).query().singleRow();
    }

    /** The words of what somebody typed. */
    SearchText read(String typed) {
        return SearchText.of(jdbc.sql(WORDS)
                .param("text", typed)
                .param("most", SearchText.MOST_WORDS)
                .query(String.class)
                .list());
    }

    /** What is called so. */
    List<SearchHit> find(SearchText text, Asking asking) {
        var hits = new ArrayList<SearchHit>();
        for (String query : List.of(AREAS, HAMLETS, ORGANISATIONS)) {
            hits.addAll(asking.ask(jdbc, query, Narrowing.none(text))
                    .query(HitRow::read)
                    .list());
        }
        return hits;
    }

    /** The hamlets that are called so in the areas to which the question is narrowed. */
    List<SearchHit> hamlets(Narrowing narrowing, Asking asking) {
        return asking.ask(jdbc, HAMLETS_WITHIN, narrowing).query(HitRow::read).list();
    }

    /** The areas and organisations that some of the words name. */
    Narrowing narrow(SearchText text, Asking asking) {
        String[] phrases = text.runs().stream().map(SearchText::phrase).toArray(String[]::new);
        return Narrowing.of(
                text,
                asking.ask(jdbc, NAMED)
                        .param("phrases", phrases)
                        .query(Narrowing.Named.class)
                        .list());
    }

    /** The names that are most like a text. */
    List<SearchText> alike(SearchText text, Asking asking) {
        return asking
                .ask(jdbc, ALIKE)
                .param("phrase", text.phrase())
                .param("limit", MOST_ALIKE)
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }
}
