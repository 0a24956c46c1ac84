package org.dungchung.organisation;

import java.util.List;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers legal entities with their groups and the names by which lists know them. */
@Service
public class Registering {

    private static final String GROUP = SqlFile.read(Registering.class, "register-group.sql");
    private static final String ORGANISATION = SqlFile.read(Registering.class, "register-organisation.sql");
    private static final String MEMBERSHIP = SqlFile.read(Registering.class, "register-membership.sql");
    private static final String ALIAS = SqlFile.read(Registering.class, "register-alias.sql");

    private final JdbcClient jdbc;

    Registering(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Registers an organisation; one with this code gets the name and kind given, and keeps a group that it has. */
    @Transactional
    public void register(Entry entry, String reason) {
        jdbc.sql(GROUP)
                .param("code", entry.group())
                .param("name", entry.groupName())
                .update();
        jdbc.sql(ORGANISATION)
                .param("code", entry.code())
                .param("name", entry.name())
                .param("kind", entry.kind())
                .param("reason", reason)
                .update();
        jdbc.sql(MEMBERSHIP)
                .param("organisation", entry.code())
                .param("group", entry.group())
                .param("reason", reason)
                .update();
        for (String alias : entry.aliases()) {
            jdbc.sql(ALIAS)
                    .param("organisation", entry.code())
                    .param("name", alias)
                    .update();
        }
    }

    /**
     * A legal entity.
     *
     * @param kind as in {@code organisation.organisation}, for example {@code NETWORK_OPERATOR}
     * @param group the code of the corporate group to which it belongs, with no first or last day
     * @param aliases other names by which files know it
     */
    public record Entry(String code, String name, String kind, String group, String groupName, List<String> aliases) {}
}
