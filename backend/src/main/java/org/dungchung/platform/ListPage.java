package org.dungchung.platform;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that goes by id, of JSON that the database made.
 *
 * @param next the cursor for the page after this one; null when this is the last
 */
public record ListPage(List<Item> items, @Nullable UUID next) {

    /**
     * The page that some items make.
     *
     * @param found its items by id, and one more if there are more
     */
    public static ListPage of(List<Item> found, PageSize size) {
        if (found.size() <= size.limit()) {
            return new ListPage(found, null);
        }
        List<Item> items = found.subList(0, size.limit());
        return new ListPage(items, items.get(items.size() - 1).id());
    }

    /** What is in one of two lists by id, each once, by id: in the order of the database, which is that of its digits. */
    public static List<Item> merged(List<Item> some, List<Item> others) {
        var merged = new TreeMap<String, Item>();
        Stream.concat(some.stream(), others.stream())
                .forEach(item -> merged.put(item.id().toString(), item));
        return List.copyOf(merged.values());
    }

    /** The page as an object with its items under a name, and with {@code next} where more follow. */
    public String json(String name) {
        String list = items.stream().map(Item::json).collect(Collectors.joining(",", "[", "]"));
        return "{\"" + name + "\":" + list + (next == null ? "" : ",\"next\":\"" + next + "\"") + "}";
    }

    /**
     * One of the list.
     *
     * @param json an object
     */
    public record Item(UUID id, String json) {}

    /**
     * Which page is asked for.
     *
     * @param after the cursor of the page before; null for the first
     */
    public record Wanted(PageSize size, @Nullable UUID after) {}
}
