package org.dungchung.asset;

import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that two records are one thing, or unsays it. The records themselves stay as they are, each with its owner, its history and its
 * tenancies; what reads the registry as one takes the kept one for both, on every day, as known from now on.
 *
 * <p>Whether they may be joined is decided by who calls.
 */
@Service
public class Joining {

    private static final String JOIN = SqlFile.read(Joining.class, "joined-write.sql");
    private static final String SEPARATE = SqlFile.read(Joining.class, "joined-undo.sql");

    private final JdbcClient jdbc;

    Joining(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on {@code kept} stands for {@code absorbed} too, and for whatever had been joined into that. Neither is joined into another. */
    @Transactional
    public void join(UUID kept, UUID absorbed, String reason) {
        jdbc.sql(JOIN)
                .param("kept", kept)
                .param("absorbed", absorbed)
                .param("reason", reason)
                .update();
    }

    /** From now on {@code absorbed} stands for itself again, and for what it stood for when it was joined. */
    @Transactional
    public void separate(UUID absorbed, String reason) {
        jdbc.sql(SEPARATE).param("absorbed", absorbed).param("reason", reason).update();
    }
}
