package org.dungchung.asset;

import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the codes that organisations have for assets of others, within the transaction of its caller. */
@Component
public class OtherCodeLoading {

    private static final String WRITE = SqlFile.read(OtherCodeLoading.class, "other-code-write.sql");

    private static final String WRITE_FILE = SqlFile.read(OtherCodeLoading.class, "other-code-file-write.sql");

    private final JdbcClient jdbc;

    OtherCodeLoading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what is left in {@code staged} of a file of such codes, and what became of each row. */
    public void writeFile(String reason) {
        jdbc.sql(WRITE_FILE).param("reason", reason).update();
    }

    /** Writes {@code tenant_code} of temporary table {@code staged}, where {@code organisation} uses {@code asset_id}. */
    public void write(String reason) {
        jdbc.sql(WRITE).param("reason", reason).update();
    }
}
