package org.dungchung.report.frozen;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.content.Content;
import org.dungchung.report.content.Section;
import org.dungchung.report.kind.Phrases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves rows out of what was published whose assets are restricted by now, and says so. */
@Component
@Reading
class WithheldSince {

    private static final String RESTRICTED = SqlFile.read(WithheldSince.class, "restricted-among.sql");

    private final JdbcClient jdbc;

    WithheldSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What may be shown today of a publication; byte by byte the same while nothing of it is restricted. Else it is without its nonce, by which one could try what
     * is withheld until the hash of the whole fits.
     */
    String shown(String body) {
        Content content = Canonical.read(body);
        Set<UUID> named = NamedAssets.in(content);
        Set<UUID> restricted = named.isEmpty() ? Set.of() : restricted(named);
        return restricted.isEmpty() ? body : Canonical.write(without(content, restricted));
    }

    private Set<UUID> restricted(Set<UUID> named) {
        return new HashSet<>(jdbc.sql(RESTRICTED)
                .param("ids", named.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static Content without(Content content, Set<UUID> restricted) {
        List<Section> sections = content.sections().stream()
                .map(section -> section.without(
                        row -> NamedAssets.in(row).stream().anyMatch(restricted::contains),
                        Phrases.of("note.withheldSince")))
                .toList();
        return content.withSections(sections).with(null);
    }
}
