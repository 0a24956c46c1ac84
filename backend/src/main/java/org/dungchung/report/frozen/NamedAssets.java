package org.dungchung.report.frozen;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Row;
import org.jspecify.annotations.Nullable;

/** Which assets a report names: by their ids, in whatever column. */
final class NamedAssets {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private NamedAssets() {}

    static Set<UUID> in(Content content) {
        return content.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> in(row).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<UUID> in(Row row) {
        return row.cells().stream().flatMap(cell -> named(cell).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UUID> named(@Nullable Object cell) {
        return cell instanceof String text && ID.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
