package org.dungchung.organisation;

import java.util.Collection;
import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when an organisation's data came in, for the figures that are made of it. */
@Service
public class Submissions {

    private static final String INSERT = SqlFile.read(Submissions.class, "submission-insert.sql");

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Notes that data of an organisation came in, in the transaction that wrote it.
     *
     * @param kinds of what, each once: kinds of assets, else STATION, TENANCY and the like
     * @param source the import run or the change-set by which it came
     */
    @Transactional
    public void note(String organisation, Collection<String> kinds, UUID source) {
        jdbc.sql(INSERT)
                .param("organisation", organisation)
                .param("kinds", kinds.stream().distinct().sorted().toArray(String[]::new))
                .param("source_id", source)
                .update();
    }
}
