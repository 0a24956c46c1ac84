package org.dungchung.search;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dungchung.asset.AssetKind;
import org.dungchung.identity.WholeSight;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds assets: candidates by one index after the other, each bounded; then what is shown of the best of each kind. Candidates are looked for with
 * whole sight, since a policy would keep the indexes of words and codes from being asked; what is shown of them is read as the caller.
 */
@Repository
@Reading
class AssetSearch {

    private static final String CODES = SqlFile.read(AssetSearch.class, "codes.sql");
    private static final String OTHER_CODES = SqlFile.read(AssetSearch.class, "other-codes.sql");
    private static final String CONTRACTS = SqlFile.read(AssetSearch.class, "contracts.sql");
    private static final String PARTS = SqlFile.read(AssetSearch.class, "parts.sql");
    private static final String TEXTS = SqlFile.read(AssetSearch.class, "texts.sql");
    private static final String PLACES = SqlFile.read(AssetSearch.class, "places.sql");
    private static final String ASSETS = SqlFile.read(AssetSearch.class, "assets.sql");

    private static final String[] KINDS =
            Arrays.stream(AssetKind.values()).map(AssetKind::name).toArray(String[]::new);

    /** So short a part is in too many codes to tell anything. */
    private static final int SHORTEST_PART = 3;

    private static final int SHORTEST_WORD = 2;

    /** Who types so much of a code that something has just this one means that; nothing more is looked for that has it as a part. */
    private static final int WHOLE_CODE = 10;

    private final JdbcClient jdbc;
    private final WholeSight sight;

    AssetSearch(JdbcClient jdbc, WholeSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** What is called so, or has such a code. */
    List<SearchHit> find(SearchText text, Asking asking) {
        return shown(sight.of(() -> candidates(text, asking)), asking);
    }

    private Candidates candidates(SearchText text, Asking asking) {
        var found = new Candidates();
        var anywhere = Narrowing.none(text);
        found.add(asking.ask(jdbc, CODES, anywhere)
                .param("kinds", KINDS)
                .query(Candidate.class)
                .list());
        boolean plenty = found.size() >= asking.limit() || (text.key().length() >= WHOLE_CODE && found.haveExact());
        if (text.key().length() >= SHORTEST_PART) {
            found.add(asking.ask(jdbc, OTHER_CODES, anywhere)
                    .query(Candidate.class)
                    .list());
        }
        if (text.key().length() > SHORTEST_PART) {
            found.add(
                    asking.ask(jdbc, CONTRACTS, anywhere).query(Candidate.class).list());
        }
        search(anywhere, found, asking, plenty);
        return found;
    }

    /** What is called so, or has such a code, on the ground and with the owners to which the question is narrowed. */
    List<SearchHit> find(Narrowing narrowing, Asking asking) {
        return shown(sight.of(() -> candidates(narrowing, asking)), asking);
    }

    private Candidates candidates(Narrowing narrowing, Asking asking) {
        var found = new Candidates();
        if (narrowing.small()) {
            found.add(asking.ask(jdbc, PLACES, narrowing)
                    .param("limit", most(asking))
                    .query(Candidate.class)
                    .list());
        } else {
            search(narrowing, found, asking, false);
        }
        return found;
    }

    private void search(Narrowing narrowing, Candidates found, Asking asking, boolean plenty) {
        SearchText text = narrowing.rest();
        if (text.words().stream().anyMatch(word -> word.length() >= SHORTEST_WORD)) {
            found.add(asking.ask(jdbc, TEXTS, narrowing)
                    .param("limit", most(asking))
                    .query(Candidate.class)
                    .list());
        }
        if (!plenty && text.key().length() >= SHORTEST_PART) {
            found.add(asking.ask(jdbc, PARTS, narrowing)
                    .param("limit", most(asking))
                    .query(Candidate.class)
                    .list());
        }
    }

    /** Of one query over all kinds: room for some of each. */
    private static int most(Asking asking) {
        return asking.limit() * KINDS.length;
    }

    private List<SearchHit> shown(Candidates found, Asking asking) {
        List<Candidate> best = found.best(asking.limit());
        if (best.isEmpty()) {
            return List.of();
        }
        return asking.ask(jdbc, ASSETS)
                .param("ids", best.stream().map(Candidate::id).toArray(UUID[]::new))
                .param("matches", best.stream().map(each -> each.match().name()).toArray(String[]::new))
                .query(HitRow::read)
                .list();
    }
}
