package org.dungchung.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dungchung.identity.Caller;
import org.dungchung.platform.AsOf;
import org.dungchung.platform.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One box for code, name, address, hamlet, commune and organisation. */
@Service
public class Search {

    /** The longest text, in characters. */
    public static final int LONGEST = 100;

    /** The most hits of one kind. */
    public static final int MOST = 50;

    private final NameSearch names;
    private final AssetSearch assets;
    private final PlaceSearch places;

    Search(NameSearch names, AssetSearch assets, PlaceSearch places) {
        this.places = places;
        this.names = names;
        this.assets = assets;
    }

    /**
     * What was typed finds what is called so, or has a code with it in it; of several words some may name a commune or an owner. Where nothing
     * is, what has nearly that name. Coordinates find their place, the number of a contract what is let by it. What has ended by the day is found too and says so.
     *
     * @param limit hits of each kind, 1 to {@value #MOST}
     * @return the kind of the best hit first; empty when there is none, or nothing to look for
     * @throws InvalidInput if the text is longer than {@value #LONGEST} characters or the limit is out of its range
     */
    @Transactional(readOnly = true)
    public List<SearchGroup> find(String typed, int limit, AsOf asOf, Caller caller) {
        new InvalidInput.Check()
                .that(typed.length() <= LONGEST, "q", typed.length(), "at most %d characters".formatted(LONGEST))
                .that(limit >= 1 && limit <= MOST, "limit", limit, "a number from 1 to %d".formatted(MOST))
                .done();
        names.prepare();
        SearchText text = names.read(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        var asking = new Asking(asOf, caller, limit + 1);
        List<SearchHit> hits = new ArrayList<>(places.find(typed, asking));
        hits.addAll(called(text, asking));
        return grouped(hits.isEmpty() ? alike(text, asking) : hits, limit);
    }

    private List<SearchHit> called(SearchText text, Asking asking) {
        var hits = new ArrayList<>(names.find(text, asking));
        hits.addAll(assets.find(text, asking));
        Narrowing narrowing = names.narrow(text, asking);
        if (narrowing.asks()) {
            hits.addAll(assets.find(narrowing, asking));
            if (narrowing.owners().isEmpty()) {
                hits.addAll(names.hamlets(narrowing, asking));
            }
        }
        return hits;
    }

    private List<SearchHit> alike(SearchText text, Asking asking) {
        return names.alike(text, asking).stream()
                .flatMap(name -> called(name, asking).stream())
                .map(SearchHit::onlyAlike)
                .toList();
    }

    /** The kind of the best hit first; kinds with equally good ones as they were asked for. */
    private static List<SearchGroup> grouped(List<SearchHit> hits, int limit) {
        Map<Object, SearchHit> once = new LinkedHashMap<>();
        hits.stream()
                .sorted(Comparator.comparing(SearchHit::match))
                .forEach(hit -> once.putIfAbsent(Objects.requireNonNullElse(hit.id(), hit.kind() + hit.code()), hit));
        Map<String, List<SearchHit>> kinds = once.values().stream()
                .collect(Collectors.groupingBy(SearchHit::kind, LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> new SearchGroup(
                        kind.getKey(),
                        kind.getValue().stream().limit(limit).toList(),
                        kind.getValue().size() > limit))
                .toList();
    }
}
