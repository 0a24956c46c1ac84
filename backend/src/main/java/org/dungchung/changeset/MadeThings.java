package org.dungchung.changeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * New things of a change-set that other items of it speak of. An item that makes a thing was tried, and its thing had an id then; by that id the
 * author names it. Whenever the change is made again, the thing gets another id, and what was said of the one is said of the other.
 */
final class MadeThings {

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> made = new HashMap<>();

    /** Those of a change-set's items that make what a change speaks of, and what these speak of; in their order. */
    static List<KeptItem> neededBy(String arguments, List<KeptItem> items) {
        var needed = new ArrayList<KeptItem>();
        var said = new StringBuilder(arguments);
        for (int i = items.size() - 1; i >= 0; i--) {
            KeptItem kept = items.get(i);
            String id = idOf(kept.item());
            if (id != null && said.indexOf(id) >= 0) {
                needed.add(kept);
                said.append(kept.arguments());
            }
        }
        Collections.reverse(needed);
        return needed;
    }

    /** The same items, what makes a thing before what speaks of it, else in their order: a change that was made again keeps its place. */
    static List<KeptItem> makersFirst(List<KeptItem> items) {
        var ordered = new LinkedHashSet<KeptItem>();
        for (KeptItem kept : items) {
            ordered.addAll(neededBy(kept.arguments(), items));
            ordered.add(kept);
        }
        return List.copyOf(ordered);
    }

    /** The ordinals of the items that speak of what an item makes. */
    static List<Integer> needing(Item item, List<KeptItem> items) {
        String id = idOf(item);
        return items.stream()
                .filter(kept -> id != null && kept.arguments().contains(id))
                .map(kept -> kept.item().ordinal())
                .toList();
    }

    /** Notes what an item has made now. */
    void note(Item item, @Nullable Object id) {
        String tried = idOf(item);
        if (tried != null && id != null) {
            made.put(tried, id.toString());
        }
    }

    /** A text of what is there now. */
    String meant(String said) {
        String meant = said;
        for (Map.Entry<String, String> thing : made.entrySet()) {
            meant = meant.replace(thing.getKey(), thing.getValue());
        }
        return meant;
    }

    @Nullable UUID meant(@Nullable UUID said) {
        return said == null ? null : UUID.fromString(meant(said.toString()));
    }

    /** What is told of what is there now, by the ids that the author knows. */
    @Nullable Map<String, @Nullable Object> said(@Nullable Map<String, @Nullable Object> told) {
        if (told == null || made.isEmpty()) {
            return told;
        }
        String said = JSON.writeValueAsString(told);
        for (Map.Entry<String, String> thing : made.entrySet()) {
            said = said.replace(thing.getValue(), thing.getKey());
        }
        return JSON.readValue(said, OBJECT);
    }

    private static @Nullable String idOf(Item item) {
        Object id = item.creates() ? item.after().get("id") : null;
        return id == null ? null : id.toString();
    }
}
