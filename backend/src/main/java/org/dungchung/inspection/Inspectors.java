package org.dungchung.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Readers;
import org.dungchung.identity.Role;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Reading;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Says who may go on inspections: whoever may sign in as inspector, planner or administrator. */
@Service
@Reading
public class Inspectors {

    private static final String NAMES = SqlFile.read(Inspectors.class, "inspectors.sql");

    private final Readers readers;
    private final JdbcClient jdbc;

    Inspectors(Readers readers, JdbcClient jdbc) {
        this.readers = readers;
        this.jdbc = jdbc;
    }

    /** All of them by name. */
    public List<Inspector> list() {
        String[] usernames = Stream.of(Role.INSPECTOR, Role.PLANNER, Role.ADMINISTRATOR)
                .flatMap(role -> readers.inRole(role).stream())
                .map(Caller::username)
                .distinct()
                .toArray(String[]::new);
        return jdbc.sql(NAMES)
                .param("usernames", usernames)
                .query(Inspector.class)
                .list();
    }

    /**
     * Who goes on an inspection.
     *
     * @param wanted null or blank = who it was
     * @throws NotYourInspection if an inspector names somebody else
     * @throws InvalidInput if the named one may not go on inspections
     */
    String require(@Nullable String wanted, String before, Caller caller) {
        if (wanted == null || wanted.isBlank() || wanted.equals(before)) {
            return before;
        }
        if (caller.role() == Role.INSPECTOR && !wanted.equals(caller.username())) {
            throw new NotYourInspection(wanted);
        }
        if (list().stream().noneMatch(one -> one.username().equals(wanted))) {
            throw InvalidInput.of("inspector", wanted, "the user name of an inspector, planner or administrator");
        }
        return wanted;
    }
}
