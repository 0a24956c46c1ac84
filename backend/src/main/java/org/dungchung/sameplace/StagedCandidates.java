package org.dungchung.sameplace;

import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says of the rows of a file, within the transaction that loads them, which may be one with an asset of another owner: one of the registry or of
 * the same file. Rows wait in temporary table {@code staged}, what is found goes to {@code import_finding}. Nothing is merged.
 */
@Component
public class StagedCandidates {

    private static final String LIST = SqlFile.read(StagedCandidates.class, "staged-candidates.sql");

    private final JdbcClient jdbc;

    StagedCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lists the rows.
     *
     * @param kind SITE, MAST or POLE_LINE
     * @param metres within which they are compared, more than 0
     */
    public void list(String kind, double metres) {
        jdbc.sql(LIST).param("kind", kind).param("metres", metres).update();
    }
}
